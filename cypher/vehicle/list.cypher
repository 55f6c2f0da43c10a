// Purpose: vehicles that the viewer may see.
// Parent:  none
// Order REGISTRATION: row.key text, row.id
// Order REGISTRATION_DESC: row.key DESC text, row.id
// Returns: row (Vehicle)
// Cost:    all Vehicle nodes; the records of those that the viewer knows from restricted operations.
MATCH (row:Vehicle)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND ($a.filter.registration IS NULL OR row.registration CONTAINS $a.filter.registration)
  AND ($a.filter.damaged IS NULL OR coalesce(row.damaged, false) = $a.filter.damaged)
  AND ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(record:Record {operation: $a.filter.operation})
    WHERE record.open OR record.operation IN $a.viewer.operations
  })
  AND ($a.filter.roles IS NULL OR EXISTS {
    MATCH (row)-[link:ROLE_IN]->(:Operation)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.status, '') <> 'DISPROVED'
      AND link.role IN $a.filter.roles
      AND ($a.filter.operation IS NULL OR link.operation = $a.filter.operation)
  })
WITH row,
  CASE
    WHEN none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
      THEN row {.make, .model, .colour}
    ELSE head(COLLECT {
      MATCH (row)<-[:ABOUT]-(record:Record)
      WHERE record.open OR record.operation IN $a.viewer.operations
      WITH record
      ORDER BY record.gradeRank, record.recordedAt DESC, record.id
      RETURN {
        make: head(collect(record.make)),
        model: head(collect(record.model)),
        colour: head(collect(record.colour))
      }
    })
  END AS shown
WITH row, shown
WHERE ($a.filter.make IS NULL OR toLower(shown.make) = toLower($a.filter.make))
  AND ($a.filter.model IS NULL OR toLower(shown.model) = toLower($a.filter.model))
  AND ($a.filter.colour IS NULL OR toLower(shown.colour) = toLower($a.filter.colour))
