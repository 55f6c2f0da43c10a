// Purpose: from where the person went missing.
// Parent:  MissingEpisode
// Order:   row.id
// Returns: row (Location)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(row:Location)
WHERE link.role = 'MISSING_FROM' AND (link.open OR link.operation IN $a.viewer.operations)
