// Purpose: the force that dealt with a missing episode.
// Parent:  MissingEpisode (force)
// Returns: row (Force)
// Cost:    one index seek.
MATCH (row:Force {code: parent.force})
WHERE row.open
