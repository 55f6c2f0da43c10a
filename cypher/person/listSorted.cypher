// Purpose: people known from open operations, in the order of an index.
// Parent:  none
// Order NAME: row.sortName text, row.id
// Order NAME_DESC: row.sortName DESC text, row.id
// Order BIRTH_DATE: row.sortBirth text, row.id
// Order BIRTH_DATE_DESC: row.sortBirth DESC text, row.id
// Returns: row (Person)
// Cost:    the index up to the end of the page; more of it where few pass the filter.
MATCH (row:Person)
WHERE row.open
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
  AND NOT protectedPerson(row)
  AND ($a.filter.name IS NULL OR row.foldedName CONTAINS $a.filter.name)
  AND ($a.filter.sex IS NULL OR row.sex = $a.filter.sex)
  AND ($a.filter.nationality IS NULL OR row.nationality = $a.filter.nationality)
  AND ($a.filter.bornFrom IS NULL OR row.birthDate + '~' >= $a.filter.bornFrom)
  AND ($a.filter.bornTo IS NULL OR row.birthDate < $a.filter.bornTo + '~')
  AND ($a.filter.common IS NULL OR coalesce(row.common, false) = $a.filter.common)
  AND ($a.filter.roles IS NULL OR EXISTS {
    MATCH (row)-[link:ROLE_IN]->(:Operation)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.status, '') <> 'DISPROVED'
      AND link.role IN $a.filter.roles
      AND ($a.filter.operation IS NULL OR link.operation = $a.filter.operation)
  })
