// Purpose: all owners are told; of what was washed at once nothing is kept.
// Params:  id
// Returns: nothing
// Cost:    one index seek, and the list's parts.
MATCH (wash:Wash {id: $a.id})
SET wash.telling = false
WITH wash
WHERE wash.atOnce
OPTIONAL MATCH (wash)-[:HAS_PART]->(part:WashPart)
DETACH DELETE part, wash
