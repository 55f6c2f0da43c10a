// Purpose: handsets and other devices that the viewer may see.
// Parent:  none
// Order IDENTIFIER: row.key text, row.id
// Order IDENTIFIER_DESC: row.key DESC text, row.id
// Returns: row (Device)
// Cost:    all Device nodes; the records of those that the viewer knows from restricted operations.
MATCH (row:Device)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
  AND ($a.filter.imei IS NULL OR row.key STARTS WITH $a.filter.imei)
  AND ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(record:Record {operation: $a.filter.operation})
    WHERE record.open OR record.operation IN $a.viewer.operations
  })
WITH row,
  CASE
    WHEN none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
      THEN row {.make, .model}
    ELSE head(COLLECT {
      MATCH (row)<-[:ABOUT]-(record:Record)
      WHERE record.open OR record.operation IN $a.viewer.operations
      WITH record
      ORDER BY record.gradeRank, record.recordedAt DESC, record.id
      RETURN {
        make: head(collect(record.make)),
        model: head(collect(record.model))
      }
    })
  END AS shown
WITH row, shown
WHERE ($a.filter.make IS NULL OR toLower(shown.make) = toLower($a.filter.make))
  AND ($a.filter.model IS NULL OR toLower(shown.model) = toLower($a.filter.model))
