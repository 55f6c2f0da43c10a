// Purpose: the links between two nodes, each with all of its visible statements.
// Parent:  none
// Order:   linkType, startId, endId
// Returns: statements
// Cost:    the smaller of the two nodes' degrees.
MATCH (a:Node {id: $a.a})-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(b:Node {id: $a.b})
WHERE link.open OR link.operation IN $a.viewer.operations
WITH type(link) AS linkType, startNode(link).id AS startId, endNode(link).id AS endId, collect(link) AS statements
