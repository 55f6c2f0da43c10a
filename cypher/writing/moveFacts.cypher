// Purpose: facts that a corrected file states in another row than the file before it.
// Params:  rows {id, row}
// Returns: nothing
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MATCH (fact:Fact:Node {id: row.id})
SET fact.row = row.row
