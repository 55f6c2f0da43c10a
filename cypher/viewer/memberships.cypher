// Purpose: the restricted operations that a person belongs to, read for each request: a change holds from the next one.
// Returns: operations (list of ids)
// Cost:    one index seek, and the person's memberships.
OPTIONAL MATCH (member:Member {id: $a.viewer.id})-[:ADMITTED_TO]->(operation:Operation)
WHERE operation.open = false
RETURN collect(operation.id) AS operations
