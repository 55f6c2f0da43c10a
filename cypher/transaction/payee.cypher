// Purpose: the account that was paid.
// Parent:  Transaction
// Returns: row (Account)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(found:Account)
WHERE link.role = 'PAYEE' AND (link.open OR link.operation IN $a.viewer.operations)
WITH found
ORDER BY found.id
WITH head(collect(found)) AS row
WHERE row IS NOT NULL
