// Purpose: locations that the viewer may see.
// Parent:  none
// Order ADDRESS: sortAddress text, row.id
// Order ADDRESS_DESC: sortAddress DESC text, row.id
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Returns: row (Location)
// Cost:    all Location nodes; the records of those that the viewer knows from restricted operations.
MATCH (row:Location)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND ($a.filter.locationKinds IS NULL OR row.locationKind IN $a.filter.locationKinds)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
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
      THEN row {.foldedName, .address, .postcode}
    ELSE head(COLLECT {
      MATCH (row)<-[:ABOUT]-(record:Record)
      WHERE record.open OR record.operation IN $a.viewer.operations
      WITH record
      ORDER BY record.gradeRank, record.recordedAt DESC, record.id
      RETURN {
        foldedName: head(collect(record.foldedName)),
        address: head(collect(record.address)),
        postcode: head(collect(record.postcode))
      }
    })
  END AS shown
WITH row, shown, toLower(coalesce(shown.address, '')) AS sortAddress, coalesce(shown.foldedName, '') AS sortName
WHERE ($a.filter.name IS NULL OR shown.foldedName CONTAINS $a.filter.name)
  AND ($a.filter.address IS NULL OR toLower(shown.address) CONTAINS toLower($a.filter.address))
  AND ($a.filter.postcode IS NULL
    OR replace(toUpper(shown.postcode), ' ', '') STARTS WITH replace(toUpper($a.filter.postcode), ' ', ''))
