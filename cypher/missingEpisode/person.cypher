// Purpose: the person who was missing.
// Parent:  MissingEpisode
// Order:   row.id
// Returns: row (Person)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(row:Person)
WHERE link.role = 'MISSING' AND (link.open OR link.operation IN $a.viewer.operations)
