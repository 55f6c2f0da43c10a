// Purpose: references of operations that the viewer may see, in order.
// Params:  ids
// Returns: rows (lists: id, reference)
// Cost:    one index seek for each id.
WITH COLLECT {
  UNWIND $a.ids AS id
  MATCH (operation:Node {id: id})
  WHERE operation.open OR operation.operation IN $a.viewer.operations
  WITH operation
  ORDER BY operation.reference, operation.id
  RETURN [operation.id, operation.reference]
} AS rows
