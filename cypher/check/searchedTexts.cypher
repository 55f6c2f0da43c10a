// Purpose: records and events that a search finds by other words than they say.
// Params:  after, the id of the last one of the part before
// Returns: id, stated, searchWords, searchSounds
// Cost:    some of all records and events, in the order of their ids, which an index has.
MATCH (node:Node)
WHERE node.id > $a.after AND (node:Record OR node:Event)
  // Words of what an import is bringing wait beside the index.
  AND NOT coalesce(node.operation STARTS WITH 'import ' AND node.searchScope IS NULL, false)
WITH node
ORDER BY node.id
LIMIT 10000
WITH node.searchWords AS searchWords, node.searchSounds AS searchSounds, node.id AS id, node {
  .name, .alias, .reference, .postcode, .bookingReference, .address, .note, .make, .model, .colour, .category,
  .label, .circumstances, .pickup, .destination, .outcome
} AS stated
