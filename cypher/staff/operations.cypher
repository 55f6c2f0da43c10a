// Purpose: operations on which a member of staff works.
// Parent:  Staff
// Order:   row.referenceKey text, row.id
// Returns: row (Operation)
// Cost:    the member's WORKS_ON relationships.
MATCH (parent)-[link:WORKS_ON]->(row:Operation)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row
