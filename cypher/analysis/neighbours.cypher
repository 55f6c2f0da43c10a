// Purpose: the neighbours to which a way may run from some nodes: those that it may pass through, and its ends.
// Params:  nodes and ends, by number; how ways may run, as in analysis/ends; types, avoidTypes, avoidOperations; among (numbers
//          of the only neighbours that are asked for, or null); most (nodes of more links that the viewer may see are only
//          named, or null)
// Returns: found ([number, whether it is only named, [numbers of its neighbours]])
// Cost:    the link relationships of the nodes; of those that are only named `most` of them.
WITH COLLECT {
  UNWIND $a.nodes AS number
  MATCH (node:Node)
  WHERE id(node) = toInteger(number)
  // The database counts whether or not it is asked to: what need not be counted must not be there.
  WITH node, COUNT {
    UNWIND CASE WHEN COUNT { (node)--() } > $a.most THEN [1] ELSE [] END AS counted
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-()
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
    RETURN link
    LIMIT toInteger(coalesce($a.most, 0)) + 1
  } > coalesce($a.most, 0) AS spared
  RETURN [id(node), spared, COLLECT {
    UNWIND CASE WHEN spared THEN [] ELSE [1] END AS asked
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE ($a.among IS NULL OR id(other) IN $a.among)
      AND ((link.lead AND $a.avoidOperations IS NULL) OR (stands(link) AND NOT link.operation IN $a.avoidOperations))
      AND (link.open OR link.operation IN $a.viewer.operations)
      AND ($a.types IS NULL OR type(link) IN $a.types)
      AND ($a.avoidTypes IS NULL OR NOT type(link) IN $a.avoidTypes)
      AND (mayPass(other) OR id(other) IN $a.ends)
    RETURN DISTINCT id(other)
  }]
} AS found
