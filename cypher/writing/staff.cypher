// Purpose: staff; they are never entities.
// Params:  rows {id, properties}
// Returns: nothing
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MERGE (staff:Node {id: row.id})
ON CREATE SET staff.synthetic = row.synthetic, staff:Staff, staff.open = true
SET staff += row.properties
