// Purpose: bank accounts known from one operation.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// When:    filter.operation
// Returns: row (Account)
// Cost:    the operation's records.
MATCH (record:Record {operation: $a.filter.operation})-[:ABOUT]->(row:Account)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH DISTINCT row
WHERE NOT protectedMark(row)
  AND ($a.filter.number IS NULL OR row.key STARTS WITH $a.filter.number)
