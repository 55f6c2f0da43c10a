// Purpose: SIM cards that the viewer may see.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// Returns: row (Sim)
// Cost:    all Sim nodes, in index order where the order is by key.
MATCH (row:Sim)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
  AND ($a.filter.number IS NULL OR row.key STARTS WITH $a.filter.number)
  AND ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(record:Record {operation: $a.filter.operation})
    WHERE record.open OR record.operation IN $a.viewer.operations
  })
