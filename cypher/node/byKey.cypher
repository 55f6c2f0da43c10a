// Purpose: nodes by id, as far as the viewer may see them: the ends of links, members of an analysis, node and nodes.
// Params:  keys, ids
// Returns: key (place in keys), row (Node)
// Cost:    one index seek for each key.
UNWIND range(0, size($a.keys) - 1) AS key
MATCH (row:Node {id: $a.keys[key]})
WHERE
  row.open OR
  row.operation IN $a.viewer.operations OR
  any(o IN row.restrictedTo WHERE o IN $a.viewer.operations)
