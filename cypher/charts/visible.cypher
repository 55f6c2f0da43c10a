// Purpose: of some texts those that are ids of nodes, or references of operations, that the viewer may see: a chart that
//          somebody else saved must not tell of others.
// Params:  texts {text, key}
// Returns: visible
// Cost:    two index seeks for each text.
WITH COLLECT {
  UNWIND $a.texts AS given
  CALL (given) {
    MATCH (node:Node {id: given.text})
    WHERE node:Entity|Event|Operation
    RETURN node
    UNION
    MATCH (node:Operation {referenceKey: given.key})
    RETURN node
  }
  WITH given, node
  WHERE node.open
    OR node.id IN $a.viewer.operations
    OR node.operation IN $a.viewer.operations
    OR any(held IN node.restrictedTo WHERE held IN $a.viewer.operations)
  RETURN DISTINCT given.text
} AS visible
