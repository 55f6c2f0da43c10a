// Purpose: the links of a chart that was opened, each with all of its visible statements.
// Parent:  OpenedChart (linkKeys)
// Order:   linkType, startId, endId
// Returns: statements
// Cost:    for each the smaller of its ends' degrees.
UNWIND parent.linkKeys AS linkKey
WITH split(linkKey, '|') AS parts
MATCH (one:Node {id: parts[1]})-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]->(other:Node {id: parts[2]})
WHERE type(link) = parts[0] AND (link.open OR link.operation IN $a.viewer.operations)
WITH type(link) AS linkType, one.id AS startId, other.id AS endId, collect(link) AS statements
