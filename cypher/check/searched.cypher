// Purpose: records, events and operations that a search would find for others than may see them, or not find by their
//          identifier. What an import is bringing is found by nobody until all of it is there.
// Returns: id
// Cost:    all records, events and operations.
CALL () {
  MATCH (record:Record)
  WHERE NOT coalesce(record.operation STARTS WITH 'import ' AND record.searchScope IS NULL, false)
  OPTIONAL MATCH (record)-[:ABOUT]->(entity:Entity)
  WITH record AS node, coalesce(record.recordedAt, '') AS day, record.searchWords AS words,
    kindLabel(entity) AS kind, searchedCode(entity) AS codes
  RETURN node, day, words, kind, codes
  UNION ALL
  MATCH (event:Event)
  RETURN event AS node, coalesce(event.at, '') AS day, event.searchWords AS words,
    kindLabel(event) AS kind, null AS codes
  UNION ALL
  MATCH (operation:Operation)
  RETURN operation AS node, coalesce(operation.startedOn, '') AS day, operation.referenceKey AS words,
    'Operation' AS kind, null AS codes
}
WITH node, words, codes, CASE WHEN node.open THEN 'open' ELSE node.operation END + ' of_' + node.operation + ' is_' + kind
  + ' day_' + left(day, 10) AS scope
WHERE coalesce(node.searchScope, '') <> CASE WHEN coalesce(codes, words) IS NULL THEN '' ELSE coalesce(scope, '-') END
  OR coalesce(node.searchCodes, '') <> coalesce(codes, '')
  OR coalesce(node.searchEnds, '') <> coalesce(reverse(codes), '')
  OR node.searchStale
  OR (node:Operation AND NOT coalesce(node.searchWords ENDS WITH toLower(words), false))
WITH node.id AS id
