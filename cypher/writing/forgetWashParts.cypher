// Purpose: of a list that must not be kept, no line is.
// Params:  id
// Returns: nothing
// Cost:    the list's parts.
MATCH (:Wash {id: $a.id})-[:HAS_PART]->(part:WashPart)
DETACH DELETE part
