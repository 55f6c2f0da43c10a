// Purpose: the nodes of a viewer's network in memory without which what hangs together falls apart: into how many parts, how
//          large the largest of them is, and what it was a part of.
// Params:  graph
// Returns: points (lists: place, parts, nodes in the largest, part)
// Cost:    all pairs of the network.
WITH COLLECT {
  CALL gds.articulationPoints.stream($a.graph, {relationshipTypes: ['PAIR'], computeComponents: true})
  YIELD nodeId AS place, resultingComponents AS into
  RETURN [place, into.count, into.max, gds.util.nodeProperty($a.graph, place, 'part')]
} AS points
