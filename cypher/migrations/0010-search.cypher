// Purpose: one index to search: words, how names sound, identifiers and their ends, of records, events and operations.
//          Whose they are stands in the index, so that nobody's search meets what they may not see. What needs more than
//          Cypher is filled in afterwards, wherever something is marked as stale.
// Cost:    one pass over the records, events and operations.
CREATE INDEX record_search_stale IF NOT EXISTS FOR (record:Record) ON (record.searchStale);
CREATE INDEX event_search_stale IF NOT EXISTS FOR (event:Event) ON (event.searchStale);
MATCH (entity:Entity)<-[:ABOUT]-(record:Record)
CALL (entity, record) {
  WITH record, head([label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']]) AS kind, reduce(
    code = toLower(entity.key),
    sign IN [' ', '-', '+', '.', '/', '_', '(', ')', '#', '\'', '&'] |
    replace(code, sign, '')
  ) AS code
  SET record.searchCodes = replace(replace(code, ':', ' '), '@', ' '), record.searchStale = true
  SET record.searchEnds = reverse(record.searchCodes)
  SET record.searchScope = CASE WHEN record.searchCodes IS NOT NULL
    THEN CASE WHEN record.open THEN 'open' ELSE record.operation END + ' of_' + record.operation + ' is_' + kind
      + ' day_' + left(coalesce(record.recordedAt, ''), 10)
  END
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (event:Event)
WHERE coalesce(event.label, event.note, event.reference, event.bookingReference, event.circumstances, event.pickup, event.destination,
  event.outcome, event.category) IS NOT NULL
CALL (event) {
  SET event.searchStale = true
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (operation:Operation)
SET
  operation.searchScope = CASE WHEN operation.open THEN 'open' ELSE operation.id END + ' of_' + operation.id
    + ' is_Operation day_' + left(coalesce(operation.startedOn, ''), 10),
  operation.searchWords = reduce(
    text = toLower(coalesce(operation.reference, '') + ' ' + coalesce(operation.name, '')),
    sign IN ['-', '/', '.', ',', '\'', '(', ')'] |
    replace(text, sign, ' ')
  ) + ' ' + toLower(operation.referenceKey);
// Last, so that it is built once from what is there.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (node:Record|Event|Operation)
ON EACH [node.searchScope, node.searchWords, node.searchSounds, node.searchCodes, node.searchEnds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
