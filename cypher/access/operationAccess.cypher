// Purpose: who may see what an operation holds: for administrators, who see nothing of what it holds by that.
// Params:  operation, referenceKey
// Returns: found
// Cost:    an index seek and the operation's members.
OPTIONAL MATCH (operation:Operation)
WHERE (operation.id = $a.operation OR operation.referenceKey = $a.referenceKey)
  AND 'ADMINISTER' IN $a.viewer.rights
WITH operation {
  operationId: operation.id,
  .reference,
  .access,
  members: COLLECT {
    MATCH (member:Member)-[:ADMITTED_TO]->(operation)
    RETURN member.id
    ORDER BY member.id
  }
} AS found
