// Purpose: records and events that a search finds by other words than they say.
// Params:  after, the id of the last one of the part before
// Returns: id, stated, searchWords, searchSounds
// Cost:    some of all records and events, in the order of their ids, which an index has.
MATCH (node:Node)
WHERE node.id > $a.after AND (node:Record OR node:Event)
WITH node
ORDER BY node.id
LIMIT 10000
WITH node.searchWords AS searchWords, node.searchSounds AS searchSounds, node.id AS id, node {
  .name, .alias, .reference, .postcode, .bookingReference, .address, .note, .make, .model, .colour, .category,
  .label, .circumstances, .pickup, .destination, .outcome
} AS stated
