// Purpose: whether an id is in use, be it by what is left of something that was disposed of.
// Params:  id
// Returns: taken
// Cost:    an index seek.
RETURN EXISTS { MATCH (:Node {id: $a.id}) } AS taken
