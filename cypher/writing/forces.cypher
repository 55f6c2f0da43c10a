// Purpose: forces and agencies by their code, each in its region.
// Params:  rows {id, code, region, properties}
// Returns: nothing
// Cost:    two index seeks for each row.
UNWIND $a.rows AS row
MERGE (force:Force {code: row.code})
ON CREATE SET force.synthetic = row.synthetic, force:Node, force.id = row.id, force.open = true
SET force += row.properties
WITH force, row
MATCH (region:Region {code: row.region})
MERGE (force)-[:IN]->(region)
