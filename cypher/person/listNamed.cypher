// Purpose: people known from open operations whose names have a part in common, where that part is rare enough for the
//          text index to be the shorter way.
// Parent:  none
// Order NAME: row.sortName text, row.id
// Order NAME_DESC: row.sortName DESC text, row.id
// Order BIRTH_DATE: row.sortBirth text, row.id
// Order BIRTH_DATE_DESC: row.sortBirth DESC text, row.id
// When:    filter.name
// Probe:   COUNT {
//            MATCH (person:Person) WHERE person.foldedName CONTAINS $a.filter.name RETURN person LIMIT 2001
//          } <= 2000
// Returns: row (Person)
// Cost:    the people with that part in their names, at most 2,000.
MATCH (row:Person)
WHERE row.foldedName CONTAINS $a.filter.name
  AND row.open
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
  AND NOT protectedPerson(row)
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
WITH row
