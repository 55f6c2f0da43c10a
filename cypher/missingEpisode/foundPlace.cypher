// Purpose: where the missing person was found.
// Parent:  MissingEpisode
// Returns: row (Location)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(found:Location)
WHERE link.role = 'FOUND_AT' AND (link.open OR link.operation IN $a.viewer.operations)
WITH found
ORDER BY found.id
WITH head(collect(found)) AS row
WHERE row IS NOT NULL
