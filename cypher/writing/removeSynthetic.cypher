// Purpose: takes the demonstration data out again, and nothing else.
// Returns: removed
// Cost:    all nodes, in transactions of their own.
MATCH (node:Node|Deconfliction|Notice)
WHERE node.synthetic
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 10000 ROWS
WITH count(*) AS removed
CREATE (:LinkChange {id: randomUUID()})
RETURN removed
