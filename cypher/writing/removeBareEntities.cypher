// Purpose: takes out entities of which nothing is left: no record, no link; that it is not the
//          same as another says nothing of it.
// Params:  ids
// Returns: nothing
// Cost:    an index seek for each id.
UNWIND $a.ids AS id
MATCH (entity:Entity:Node {id: id})
// The lock first: whoever states something of it now is waited for, and seen.
SET entity.id = entity.id
WITH entity
WHERE NOT EXISTS {
  MATCH (entity)-[link]-()
  WHERE type(link) <> 'DECIDES'
}
DETACH DELETE entity
