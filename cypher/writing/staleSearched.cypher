// Purpose: records and events whose words are to be made anew, some at a time.
// Returns: id, stated
// Cost:    as many as are returned, by index.
CALL () {
  MATCH (record:Record)
  WHERE record.searchStale
  RETURN record AS node
  LIMIT 5000
  UNION ALL
  MATCH (event:Event)
  WHERE event.searchStale
  RETURN event AS node
  LIMIT 5000
}
RETURN node.id AS id, node {
  .name, .alias, .reference, .postcode, .bookingReference, .address, .note, .make, .model, .colour, .category,
  .label, .circumstances, .pickup, .destination, .outcome
} AS stated
