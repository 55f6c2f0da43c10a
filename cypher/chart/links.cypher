// Purpose: links of a chart node: visible statements merged by type, direction and neighbour.
// Parent:  ChartNode
// Order:   lastSeen DESC text, linkKey
// Returns: row (ChartNode), statements (any link type)
// Cost:    the node's link relationships.
MATCH (parent)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(row:Node)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND ($a.types IS NULL OR type(link) IN $a.types)
WITH row, link,
  type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AND startNode(link).id > endNode(link).id AS turned
WITH row, link,
  type(link)
    + '|' + CASE WHEN turned THEN endNode(link).id ELSE startNode(link).id END
    + '|' + CASE WHEN turned THEN startNode(link).id ELSE endNode(link).id END AS linkKey
WITH row, linkKey, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
