// Purpose: the person who was missing.
// Parent:  MissingEpisode
// Returns: row (Person)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(found:Person)
WHERE link.role = 'MISSING' AND (link.open OR link.operation IN $a.viewer.operations)
WITH found
ORDER BY found.id
WITH head(collect(found)) AS row
WHERE row IS NOT NULL
