// Purpose: the earliest date known of a chart node.
// Parent:  ChartNode (at, until, startedOn, endedOn)
// Returns: value (PartialDate)
// Cost:    the node's link relationships.
WITH coalesce(parent.at, parent.startedOn, head(COLLECT {
  MATCH (parent)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(:Node)
  WHERE link.open OR link.operation IN $a.viewer.operations
  WITH coalesce(link.firstSeen, link.from) AS seen
  WHERE seen IS NOT NULL
  RETURN seen
  ORDER BY seen
  LIMIT 1
})) AS value
