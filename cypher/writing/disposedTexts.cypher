// Purpose: by which names and numbers some things are known to some sources.
// Params:  ids, sources
// Returns: id, texts
// Cost:    an index seek for each id, and the thing's records.
UNWIND $a.ids AS id
MATCH (entity:Node {id: id})
RETURN entity.id AS id, COLLECT {
  UNWIND [entity.label, entity.key] AS text
  WITH text
  WHERE text IS NOT NULL AND entity.key IS NOT NULL
  RETURN text
  UNION
  MATCH (entity)<-[:ABOUT]-(record:Record)
  WHERE record.source IN $a.sources
  UNWIND [record.name, record.alias, record.reference, record.address] AS text
  WITH text
  WHERE text IS NOT NULL
  RETURN text
} AS texts
