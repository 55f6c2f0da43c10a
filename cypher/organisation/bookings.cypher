// Purpose: travel bookings that a firm carried out.
// Parent:  Organisation
// Order:   happened DESC text, row.id
// Returns: row (Booking)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Booking)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND link.role = 'FIRM'
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
