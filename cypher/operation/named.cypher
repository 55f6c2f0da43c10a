// Purpose: the operations that are meant by some references, as far as the viewer may see them: one that they may not see
//          reads the same as one that there is not.
// Params:  texts {text, key}
// Returns: found ([text, id])
// Cost:    an index seek for each reference.
WITH COLLECT {
  UNWIND $a.texts AS given
  MATCH (operation:Operation {referenceKey: given.key})
  WHERE operation.open OR operation.id IN $a.viewer.operations
  RETURN [given.text, operation.id]
} AS found
