// Purpose: events in the order of an index.
// Parent:  none
// Order AT_DESC: row.sortAt DESC text, row.id
// Order AT: row.sortAt text, row.id
// Returns: row (Event)
// Cost:    the index of times up to the end of the page; more of it where few pass the filter.
MATCH (row:Event)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND ($a.filter.kinds IS NULL OR any(kind IN $a.filter.kinds WHERE kind IN labels(row)))
  AND inPeriod(row)
