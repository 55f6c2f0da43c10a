// Purpose: of some nodes those that the viewer may see: a chart that somebody else saved must not tell of others.
// Params:  nodeIds
// Returns: visible
// Cost:    an index seek for each node.
WITH COLLECT {
  UNWIND $a.nodeIds AS id
  MATCH (node:Node {id: id})
  WHERE node:Entity|Event|Operation
    AND (node.open
      OR node.operation IN $a.viewer.operations
      OR any(held IN node.restrictedTo WHERE held IN $a.viewer.operations))
  RETURN node.id
} AS visible
