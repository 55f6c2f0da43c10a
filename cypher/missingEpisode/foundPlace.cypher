// Purpose: where the missing person was found.
// Parent:  MissingEpisode
// Order:   row.id
// Returns: row (Location)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(row:Location)
WHERE link.role = 'FOUND_AT' AND (link.open OR link.operation IN $a.viewer.operations)
