// Purpose: the account that paid.
// Parent:  Transaction
// Order:   row.id
// Returns: row (Account)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(row:Account)
WHERE link.role = 'PAYER' AND (link.open OR link.operation IN $a.viewer.operations)
