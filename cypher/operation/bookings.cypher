// Purpose: travel bookings that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Booking)
// Cost:    the operation's travel bookings, by index on Event.operation.
MATCH (row:Event&Booking {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
