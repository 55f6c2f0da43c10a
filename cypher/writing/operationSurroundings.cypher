// Purpose: what a command to record an operation refers to, locked: the one to be corrected, one that has the reference
//          already, the force and the region.
// Params:  corrects, referenceKey, force, region
// Returns: corrected, taken, force, region
// Cost:    a few index seeks.
MATCH (schema:Schema {name: 'toex'})
// The lock first: of two who record one reference at once, the second finds it taken.
SET schema.scopes = schema.scopes
WITH schema
OPTIONAL MATCH (before:Operation {id: $a.corrects})
WHERE before.open OR before.id IN $a.viewer.operations
OPTIONAL MATCH (other:Operation {referenceKey: $a.referenceKey})
OPTIONAL MATCH (force:Force {code: $a.force})
OPTIONAL MATCH (region:Region {code: coalesce($a.region, head([(force)-[:IN]->(of:Region) | of.code]))})
FOREACH (one IN [x IN [before] WHERE x IS NOT NULL] | SET one.id = one.id)
RETURN before {.*} AS corrected, other.id AS taken, force.code AS force, region.code AS region
