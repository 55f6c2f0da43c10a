// Purpose: the restricted operations that a person belongs to. Composed into the first statement of each request, which
//          so proves what it ran with: a change of members holds from the next request on. In one order, so that two lists
//          can be compared.
// Parent:  none
// Returns: value (id of an operation)
// Cost:    one index seek, and the person's memberships.
MATCH (member:Member {id: $a.viewer.id})-[:ADMITTED_TO]->(operation:Operation)
WHERE operation.open = false
WITH operation.id AS value
ORDER BY value
