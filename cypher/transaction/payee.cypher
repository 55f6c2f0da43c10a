// Purpose: the account that was paid.
// Parent:  Transaction
// Order:   row.id
// Returns: row (Account)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(row:Account)
WHERE link.role = 'PAYEE' AND (link.open OR link.operation IN $a.viewer.operations)
