// Purpose: people that the viewer may see.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Order BIRTH_DATE: sortBirth text, row.id
// Order BIRTH_DATE_DESC: sortBirth DESC text, row.id
// Returns: row (Person)
// Cost:    all Person nodes; the records of those that the viewer knows from restricted operations.
MATCH (row:Person)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND ($a.filter.common IS NULL OR coalesce(row.common, false) = $a.filter.common)
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
      THEN row {.foldedName, .sex, .birthDate, .nationality}
    ELSE head(COLLECT {
      MATCH (row)<-[:ABOUT]-(record:Record)
      WHERE record.open OR record.operation IN $a.viewer.operations
      WITH record
      ORDER BY record.gradeRank, record.recordedAt DESC, record.id
      RETURN {
        foldedName: head(collect(record.foldedName)),
        sex: head(collect(record.sex)),
        birthDate: head(collect(record.birthDate)),
        nationality: head(collect(record.nationality))
      }
    })
  END AS shown
WITH row, shown, coalesce(shown.foldedName, '') AS sortName, coalesce(shown.birthDate, '') AS sortBirth
WHERE ($a.filter.name IS NULL OR shown.foldedName CONTAINS $a.filter.name)
  AND ($a.filter.sex IS NULL OR shown.sex = $a.filter.sex)
  AND ($a.filter.nationality IS NULL OR shown.nationality = $a.filter.nationality)
  AND ($a.filter.bornFrom IS NULL OR shown.birthDate + '~' >= $a.filter.bornFrom)
  AND ($a.filter.bornTo IS NULL OR shown.birthDate < $a.filter.bornTo + '~')
