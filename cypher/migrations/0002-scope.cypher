// Purpose: relationships carry a number for graph algorithms, whose filters know no Booleans: 0 for open operations,
//          else the number of the restricted operation that holds them.
// Cost:    one pass over the operations and over the relationships that have no number yet.
MATCH (schema:Schema)
WITH schema, COLLECT {
  MATCH (operation:Operation)
  WHERE operation.scope IS NULL AND operation.open = false
  RETURN operation
  ORDER BY operation.id
} AS restricted
UNWIND range(0, size(restricted) - 1) AS place
WITH schema, restricted, place, restricted[place] AS operation, coalesce(schema.scopes, 0) AS taken
SET operation.scope = taken + place + 1
WITH schema, taken + size(restricted) AS scopes
WITH DISTINCT schema, scopes
SET schema.scopes = scopes;
MATCH (operation:Operation)
WHERE operation.scope IS NULL
SET operation.scope = 0;
MATCH (operation:Operation)
MATCH (:Node)-[link {operation: operation.id}]->(:Node)
WHERE link.lead IS NOT NULL AND link.scope IS NULL
CALL (operation, link) {
  SET link.scope = operation.scope
} IN TRANSACTIONS OF 10000 ROWS
;
MATCH (operation:Operation)-[:HOLDS]->(source:Source)
WHERE source.scope IS NULL
CALL (operation, source) {
  SET source.scope = operation.scope
} IN TRANSACTIONS OF 10000 ROWS
