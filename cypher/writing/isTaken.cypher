// Purpose: whether an id is in use, and whether by what is left of something that was disposed of.
// Params:  id
// Returns: taken, disposed
// Cost:    an index seek.
RETURN EXISTS { MATCH (:Node {id: $a.id}) } AS taken, EXISTS {
  MATCH (gone:Node {id: $a.id})
  WHERE gone.disposedAt IS NOT NULL
} AS disposed
