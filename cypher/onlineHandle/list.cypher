// Purpose: names on online platforms that the viewer may see.
// Parent:  none
// Order:   row.key text, row.id
// Returns: row (OnlineHandle)
// Cost:    all OnlineHandle nodes, in index order where the order is by key.
MATCH (row:OnlineHandle)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
  AND ($a.platform IS NULL OR row.platform = toLower($a.platform))
  AND ($a.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(record:Record {operation: $a.operation})
    WHERE record.open OR record.operation IN $a.viewer.operations
  })
