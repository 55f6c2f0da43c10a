// Purpose: sightings that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Sighting)
// Cost:    the operation's sightings, by index on Event.operation.
MATCH (row:Event&Sighting {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
