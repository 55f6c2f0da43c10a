// Purpose: operations that know a chart node.
// Parent:  ChartNode (id, operation)
// Order:   row.referenceKey text, row.id
// Returns: row (Operation)
// Cost:    the records of an entity; one index seek for an event or operation.
UNWIND CASE
  WHEN parent:Operation THEN [parent.id]
  WHEN parent:Event THEN [parent.operation]
  ELSE COLLECT {
    MATCH (parent)<-[:ABOUT]-(record:Record)
    WHERE record.open OR record.operation IN $a.viewer.operations
    RETURN DISTINCT record.operation
  }
END AS holder
MATCH (row:Node {id: holder})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH DISTINCT row
