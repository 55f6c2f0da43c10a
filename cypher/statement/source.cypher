// Purpose: the source of a statement.
// Parent:  Statement (source)
// Returns: row (Source)
// Cost:    one index seek.
MATCH (row:Node {id: parent.source})
WHERE row.open OR row.operation IN $a.viewer.operations
