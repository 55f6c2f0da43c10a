// Purpose: operations whose access, number or own id contradict whether they are open, and numbers that two of them have.
// Returns: id
// Cost:    all operations.
MATCH (operation:Operation)
WITH operation.scope AS scope, collect(operation) AS operations
UNWIND operations AS operation
WITH scope, operations, operation
WHERE scope IS NULL
  OR (scope = 0) <> operation.open
  OR (scope > 0 AND size(operations) > 1)
  OR coalesce(operation.access = 'OPEN', true) <> operation.open
  OR coalesce(operation.operation <> operation.id, true)
WITH operation.id AS id
