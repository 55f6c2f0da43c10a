// Purpose: somebody belongs to an operation from now on.
// Params:  operation, member
// Returns: nothing
// Cost:    two index seeks.
MATCH (operation:Node {id: $a.operation})
MERGE (member:Member {id: $a.member})
MERGE (member)-[:ADMITTED_TO]->(operation)
