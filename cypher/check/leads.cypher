// Purpose: links that lead and should not, or should and do not: of those of a pair and type that were not disproved the open
//          one with the least id leads, or, where none is open, of each operation the one with the least id. And links whose
//          weight does not say whether they were disproved.
// Returns: id
// Cost:    all links, by the entities from which they go.
MATCH (entity:Entity)-[link]->(other)
WHERE link.lead IS NOT NULL
WITH entity, other, type(link) AS linkType, collect(link) AS links
WITH links, [link IN links WHERE coalesce(link.status, '') <> 'DISPROVED'] AS standing
UNWIND links AS link
WITH link, standing, [rival IN standing WHERE rival.open] AS opens
WHERE (link.unitWeight IS NULL) <> (link IN standing) OR link.lead <> CASE
  WHEN NOT link IN standing THEN false
  WHEN size(opens) > 0 THEN link.open AND none(rival IN opens WHERE rival.id < link.id)
  ELSE none(rival IN standing WHERE rival.operation = link.operation AND rival.id < link.id)
END
WITH link.id AS id
