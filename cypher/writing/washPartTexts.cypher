// Purpose: some lines of a list that is washed.
// Params:  id
// Returns: texts
// Cost:    one index seek.
MATCH (part:WashPart {id: $a.id})
RETURN part.texts AS texts
