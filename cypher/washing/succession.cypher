// Purpose: numbers, SIM cards and handsets that followed each other: a SIM card in the same handset serves another number,
//          a handset took another SIM card. Walks what the viewer may see.
// Params:  ids, most (found from one of them; one more is given)
// Returns: found (lists: id it began with, steps, kind, id, normal form, label, whether common, whether damaged)
// Cost:    the SERVES and INSERTED_IN relationships around each id.
UNWIND $a.ids AS id
MATCH (start:Node {id: id})
CALL (start) {
  MATCH (start)-[links:SERVES|INSERTED_IN*1..4]-(entity:Phone|Sim|Device)
  WHERE entity <> start
    AND all(link IN links WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations))
    AND NOT protectedMark(entity)
  WITH entity, min(size(links)) AS steps
  RETURN entity, steps
  ORDER BY steps, entity.id
  LIMIT toInteger($a.most) + 1
}
WITH collect([
  start.id,
  steps,
  kindLabel(entity),
  entity.id,
  entity.key,
  coalesce(entity.label, ''),
  isCommon(entity),
  coalesce(entity.damaged, false)
]) AS found
