// Purpose: who works on an operation.
// Parent:  Operation
// Order:   row.name text, row.id
// Returns: row (Staff), statements (WORKS_ON)
// Cost:    the operation's WORKS_ON relationships.
MATCH (parent)<-[link:WORKS_ON]-(row:Staff)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements
