// Purpose: the lines of some parts of a list for which more would match than is kept, for whoever began it.
// Params:  id, parts (their numbers)
// Returns: cut (places)
// Cost:    an index seek for the wash and for each part.
WITH COLLECT {
  MATCH (wash:Wash {id: $a.id})
  WHERE wash.by = $a.viewer.id
  UNWIND $a.parts AS number
  MATCH (part:WashPart {id: wash.id + ':' + toString(toInteger(number))})
  UNWIND coalesce(part.cut, []) AS place
  RETURN place
} AS cut
