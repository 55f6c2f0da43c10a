// Purpose: nodes that a search starts from or ends at, with the database's own numbers of them, by which a search goes on:
//          they are read ten times as fast as ids. No answer shows them, and nothing is decided by them.
// Params:  ids, and how ways may run, as in analysis/mayPass
// Returns: ends ([id, number, whether a way may pass through it])
// Cost:    one index seek for each id.
WITH COLLECT {
  MATCH (node:Node)
  WHERE node.id IN $a.ids AND node:Entity|Event|Operation
    AND (node.open
      OR node.operation IN $a.viewer.operations
      OR any(held IN node.restrictedTo WHERE held IN $a.viewer.operations))
    AND ($a.avoidNodes IS NULL OR NOT node.id IN $a.avoidNodes)
  RETURN [node.id, id(node), mayPass(node)]
  ORDER BY node.id
} AS ends
