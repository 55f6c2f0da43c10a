// Purpose: links of a chart node: visible statements merged by type, direction and neighbour. What reads the same both
//          ways is stored one way round, so that each pair is one link.
// Parent:  ChartNode
// Order:   lastSeen DESC text, linkType, row.id, outwards
// Returns: row (ChartNode), statements (any link type)
// Cost:    the node's link relationships.
MATCH (parent)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(row:Node)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND ($a.types IS NULL OR type(link) IN $a.types)
WITH row,
  type(link) AS linkType,
  CASE WHEN startNode(link) = parent THEN 'o' ELSE 'i' END AS outwards,
  collect(link) AS statements,
  max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
