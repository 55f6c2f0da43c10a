// Purpose: the lists that hold nothing, which the server's import cannot write: no restricted operation knows the entity,
//          no other name of the force is known.
// Returns: nothing
// Cost:    one pass over entities and forces, in transactions of their own.
MATCH (node:Entity|Force)
WHERE (node:Entity AND node.restrictedTo IS NULL) OR (node:Force AND node.aliases IS NULL)
CALL (node) {
  FOREACH (_ IN CASE WHEN node:Entity THEN [1] ELSE [] END | SET node.restrictedTo = [])
  FOREACH (_ IN CASE WHEN node:Force THEN [1] ELSE [] END | SET node.aliases = [])
} IN TRANSACTIONS OF 20000 ROWS
