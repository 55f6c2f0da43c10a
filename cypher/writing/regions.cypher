// Purpose: regions by their code.
// Params:  rows {id, code, properties}
// Returns: nothing
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MERGE (region:Region {code: row.code})
ON CREATE SET region.synthetic = row.synthetic, region:Node, region.id = row.id, region.open = true
SET region += row.properties
