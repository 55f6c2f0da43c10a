// Purpose: an operation whose access or members are about to change, locked against whoever changes them as well.
// Params:  operation, referenceKey
// Returns: id, open, members
// Cost:    an index seek and the operation's members.
MATCH (operation:Operation)
WHERE operation.id = $a.operation OR operation.referenceKey = $a.referenceKey
// The lock first: what is read below still holds when the command writes.
SET operation.id = operation.id
WITH operation
RETURN
  operation.id AS id,
  operation.open AS open,
  COLLECT {
    MATCH (member:Member)-[:ADMITTED_TO]->(operation)
    RETURN member.id
    ORDER BY member.id
  } AS members
