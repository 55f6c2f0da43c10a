// Purpose: drugs lines that the viewer may see.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Returns: row (DrugsLine)
// Cost:    all DrugsLine nodes; the records of those that the viewer knows from restricted operations.
MATCH (row:DrugsLine)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(record:Record {operation: $a.filter.operation})
    WHERE record.open OR record.operation IN $a.viewer.operations
  })
WITH row,
  CASE
    WHEN none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
      THEN row {.foldedName}
    ELSE head(COLLECT {
      MATCH (row)<-[:ABOUT]-(record:Record)
      WHERE record.open OR record.operation IN $a.viewer.operations
      WITH record
      ORDER BY record.gradeRank, record.recordedAt DESC, record.id
      RETURN {
        foldedName: head(collect(record.foldedName))
      }
    })
  END AS shown
WITH row, shown, coalesce(shown.foldedName, '') AS sortName
WHERE ($a.filter.name IS NULL OR shown.foldedName CONTAINS $a.filter.name)
