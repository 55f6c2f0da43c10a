// Purpose: people who stand under a pseudonym for the viewer, as in person/listProtected, where there are many: in the order
//          of their ids, in which some of any few hundred are such.
// Parent:  none
// Order NAME: '' text, row.id
// Order NAME_DESC: '' DESC text, row.id
// Order BIRTH_DATE: '' text, row.id
// Order BIRTH_DATE_DESC: '' DESC text, row.id
// When:    viewer.veiled
// Probe:   NOT $a.viewer.sees
//            AND $a.filter.name IS NULL AND $a.filter.sex IS NULL AND $a.filter.nationality IS NULL
//            AND $a.filter.bornFrom IS NULL AND $a.filter.bornTo IS NULL
//            AND $a.filter.common IS NULL AND $a.filter.roles IS NULL AND $a.filter.operation IS NULL
//            AND COUNT {
//              MATCH (:Person)-[known:ROLE_IN]->(:Operation)
//              WHERE known.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD'] AND known.open
//              RETURN known LIMIT 2001
//            } > 2000
// Counted: by the next stream
// Returns: row (Person)
// Cost:    the people in the order of their ids up to the end of the page; the fewer are protected, the more.
MATCH (row:Node)
WHERE row.id STARTS WITH 'person_'
  AND row:Person
  AND protectedPerson(row)
