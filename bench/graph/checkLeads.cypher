// Purpose: pairs of whose statements others lead than should: of those that were not disproved the open one with the least
//          id, or, where none is open, of each operation the one with the least id.
// Params:  below: ends of ids up to which the pairs' first entities are looked at
// Returns: found, example
// Cost:    the outgoing links of the entities.
MATCH (entity:Entity)
WHERE right(entity.id, 4) < $a.below OR entity.common
CALL (entity) {
  MATCH (entity)-[link]->(other)
  WHERE link.lead IS NOT NULL
  WITH other, type(link) AS linkType, collect(link) AS links
  WITH links, [link IN links WHERE coalesce(link.status, '') <> 'DISPROVED'] AS standing
  WITH links, standing, [link IN standing WHERE link.open | link.id] AS open
  RETURN count(CASE
    WHEN any(link IN links WHERE link.lead AND NOT link IN standing) THEN 1
    WHEN size(open) > 0 THEN
      CASE WHEN any(link IN standing WHERE link.lead <> (link.open AND none(id IN open WHERE id < link.id))) THEN 1 END
    WHEN any(link IN standing WHERE link.lead = any(rival IN standing
      WHERE rival.operation = link.operation AND rival.id < link.id)) THEN 1
  END) AS wrong
}
RETURN sum(wrong) AS found, min(CASE WHEN wrong > 0 THEN entity.id END) AS example
