// Purpose: the lines of a part of a list for which more would match than is kept.
// Params:  id, cut (places)
// Returns: nothing
// Cost:    one index seek.
MATCH (part:WashPart {id: $a.id})
SET part.cut = [place IN $a.cut | toInteger(place)]
