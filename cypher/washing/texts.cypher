// Purpose: some lines of a list that was washed, for whoever began it.
// Params:  id, part, from, to (places in the part, counted from 0)
// Returns: texts, cut
// Cost:    two index seeks.
OPTIONAL MATCH (wash:Wash {id: $a.id})
WHERE wash.by = $a.viewer.id
OPTIONAL MATCH (part:WashPart {id: wash.id + ':' + toString(toInteger($a.part))})
WITH coalesce(part.texts[toInteger($a.from)..toInteger($a.to)], []) AS texts, coalesce(part.cut, []) AS cut
