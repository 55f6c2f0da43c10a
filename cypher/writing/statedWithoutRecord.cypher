// Purpose: of some entities the operations that state a link of them and have no record of them, with the source of one such
//          link: what came while two were one may have relied on the records of the other, or on those of a source that is gone.
// Params:  ids
// Returns: entity, operation, source
// Cost:    the links and records of these entities.
UNWIND $a.ids AS id
MATCH (entity:Entity:Node {id: id})-[link]-()
WHERE link.lead IS NOT NULL
WITH entity, link.operation AS operation, min(link.source) AS source
WHERE NOT EXISTS { MATCH (entity)<-[:ABOUT]-(record:Record) WHERE record.operation = operation }
RETURN entity.id AS entity, operation, source
