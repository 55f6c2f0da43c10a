// Purpose: e-mail addresses that the viewer may see.
// Parent:  none
// Order:   row.key text, row.id
// Returns: row (Email)
// Cost:    all Email nodes, in index order where the order is by key.
MATCH (row:Email)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
  AND ($a.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(record:Record {operation: $a.operation})
    WHERE record.open OR record.operation IN $a.viewer.operations
  })
