// Purpose: links that lead and should not, or should and do not: of a pair and type the open one with the least id leads,
//          or, where none is open, of each operation the one with the least id.
// Returns: id
// Cost:    all links, by the entities from which they go.
MATCH (entity:Entity)-[link]->(other)
WHERE link.lead IS NOT NULL
WITH entity, other, type(link) AS linkType, collect(link) AS links
UNWIND links AS link
WITH link, links, [rival IN links WHERE rival.open] AS opens
WHERE link.lead <> CASE
  WHEN size(opens) > 0 THEN link.open AND none(rival IN opens WHERE rival.id < link.id)
  ELSE none(rival IN links WHERE rival.operation = link.operation AND rival.id < link.id)
END
WITH link.id AS id
