// Purpose: events of one operation.
// Parent:  none
// Order AT_DESC: row.sortAt DESC text, row.id
// Order AT: row.sortAt text, row.id
// When:    filter.operation
// Returns: row (Event)
// Cost:    the operation's events.
MATCH (row:Event {operation: $a.filter.operation})
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND ($a.filter.kinds IS NULL OR any(kind IN $a.filter.kinds WHERE kind IN labels(row)))
  AND inPeriod(row)
WITH row
