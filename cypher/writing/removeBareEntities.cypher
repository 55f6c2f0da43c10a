// Purpose: takes out entities of which nothing is left: no record, no link.
// Params:  ids
// Returns: nothing
// Cost:    an index seek for each id.
UNWIND $a.ids AS id
MATCH (entity:Entity:Node {id: id})
WHERE NOT EXISTS { (entity)--() }
DELETE entity
