// Purpose: who works on which operation, and when.
// Params:  rows {staff, operation, properties}
// Returns: nothing
// Cost:    two index seeks for each row.
UNWIND $a.rows AS row
MATCH (staff:Node {id: row.staff})
MATCH (operation:Node {id: row.operation})
MERGE (staff)-[work:WORKS_ON {operation: operation.id, role: row.properties.role}]->(operation)
ON CREATE SET work.open = operation.open
SET work += row.properties
