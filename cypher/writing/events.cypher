// Purpose: events, held by the operation of their source.
// Params:  rows {id, kind, source, properties}
// Returns: stale (how many have words that are to be made anew), written (how many)
// Cost:    two index seeks for each row.
UNWIND $a.rows AS row
MATCH (source:Node {id: row.source})
MERGE (event:Node {id: row.id})
ON CREATE SET
  event.synthetic = row.synthetic,
  event:Event:$(row.kind),
  event.operation = source.operation,
  event.open = source.open,
  event.source = source.id
ON MATCH SET event.searchStale = true
SET event += row.properties
SET
  // Without its sign, a minute comes before its seconds.
  event.sortAt = replace(coalesce(event.at, ''), 'Z', ''),
  event.searchScope = CASE WHEN event.searchWords IS NOT NULL
    THEN CASE WHEN event.open THEN 'open' ELSE event.operation END + ' of_' + event.operation
      + ' is_' + kindLabel(event)
      + ' day_' + left(coalesce(event.at, ''), 10)
  END
RETURN count(event.searchStale) AS stale, count(event) AS written
