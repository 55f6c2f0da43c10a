// Purpose: whether an operation's policy is to tell nothing; so it is where it says nothing.
// Params:  operation
// Returns: silent
// Cost:    one index seek.
MATCH (operation:Node {id: $a.operation})
RETURN NOT coalesce(operation.open, false) AND coalesce(operation.deconfliction, 'SILENT') = 'SILENT' AS silent
