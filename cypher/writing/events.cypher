// Purpose: events, held by the operation of their source.
// Params:  rows {id, kind, source, properties}
// Returns: nothing
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
SET event += row.properties
SET event.sortAt = coalesce(event.at, '')
