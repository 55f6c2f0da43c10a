// Purpose: the source of an import that is complete becomes its operation's.
// Params:  id, operation
// Returns: nothing
// Cost:    two index seeks.
MATCH (operation:Operation {id: $a.operation})
// The lock first: nobody may open or restrict the operation in between.
SET operation.id = operation.id
WITH operation
MATCH (source:Source:Node {id: $a.id})
SET source.operation = operation.id, source.open = operation.open, source.scope = operation.scope
