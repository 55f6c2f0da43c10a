// Purpose: travel bookings paid with a card.
// Parent:  PaymentCard
// Order:   happened DESC text, row.id
// Returns: row (Booking)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Booking)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
