// Purpose: from where the person went missing.
// Parent:  MissingEpisode
// Returns: row (Location)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(found:Location)
WHERE link.role = 'MISSING_FROM' AND (link.open OR link.operation IN $a.viewer.operations)
WITH found
ORDER BY found.id
WITH head(collect(found)) AS row
WHERE row IS NOT NULL
