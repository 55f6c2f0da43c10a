// Purpose: locks an operation against whoever else writes to it.
// Params:  operation
// Returns: nothing
// Cost:    one index seek.
MATCH (operation:Operation {id: $a.operation})
SET operation.id = operation.id
