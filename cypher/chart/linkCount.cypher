// Purpose: how many merged links a chart node has.
// Parent:  ChartNode
// Returns: value (Int)
// Cost:    the node's link relationships.
WITH COUNT {
  MATCH (parent)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
  WHERE link.open OR link.operation IN $a.viewer.operations
  RETURN DISTINCT
    type(link) AS linkType,
    CASE WHEN type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] THEN '' ELSE startNode(link).id END AS start,
    other.id AS neighbour
} AS value
