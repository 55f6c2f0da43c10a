// Purpose: people known from the viewer's restricted operations, with what all records state that the viewer may see.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Order BIRTH_DATE: sortBirth text, row.id
// Order BIRTH_DATE_DESC: sortBirth DESC text, row.id
// Returns: row (Person)
// Cost:    the people of those operations, and their records.
MATCH (record:Record)-[:ABOUT]->(row:Person)
WHERE record.operation IN $a.viewer.operations
WITH row, collect(record) AS own
WHERE NOT protectedPerson(row)
  AND ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(stated:Record {operation: $a.filter.operation})
    WHERE stated.open OR stated.operation IN $a.viewer.operations
  })
  AND ($a.filter.roles IS NULL OR EXISTS {
    MATCH (row)-[link:ROLE_IN]->(:Operation)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.status, '') <> 'DISPROVED'
      AND link.role IN $a.filter.roles
      AND ($a.filter.operation IS NULL OR link.operation = $a.filter.operation)
  })
// Of whom only these operations know, no other record can be seen; most have just the one.
WITH row, CASE WHEN size(own) = 1 AND NOT row.open THEN own ELSE COLLECT {
  MATCH (row)<-[:ABOUT]-(stated:Record)
  WHERE stated.open OR stated.operation IN $a.viewer.operations
  RETURN stated
  ORDER BY stated.gradeRank, stated.recordedAt DESC, stated.id
} END AS known
// Only what is filtered or sorted by is looked for.
WHERE ($a.filter.common IS NULL OR any(stated IN known WHERE coalesce(stated.common, false)) = $a.filter.common)
  AND ($a.filter.name IS NULL OR
    head([stated IN known WHERE stated.foldedName IS NOT NULL | stated.foldedName]) CONTAINS $a.filter.name)
  AND ($a.filter.sex IS NULL OR head([stated IN known WHERE stated.sex IS NOT NULL | stated.sex]) = $a.filter.sex)
  AND ($a.filter.nationality IS NULL OR
    head([stated IN known WHERE stated.nationality IS NOT NULL | stated.nationality]) = $a.filter.nationality)
  AND ($a.filter.bornFrom IS NULL OR
    head([stated IN known WHERE stated.birthDate IS NOT NULL | stated.birthDate]) + '~' >= $a.filter.bornFrom)
  AND ($a.filter.bornTo IS NULL OR
    head([stated IN known WHERE stated.birthDate IS NOT NULL | stated.birthDate]) < $a.filter.bornTo + '~')
// One of the two, by what is sorted by.
WITH row, CASE
  WHEN coalesce($a.orderBy, 'NAME') STARTS WITH 'BIRTH' THEN ''
  WHEN size(known) = 1 THEN coalesce(head(known).foldedName, '')
  ELSE coalesce(head([stated IN known WHERE stated.foldedName IS NOT NULL | stated.foldedName]), '')
END AS sortName, CASE
  WHEN NOT coalesce($a.orderBy, 'NAME') STARTS WITH 'BIRTH' THEN ''
  WHEN size(known) = 1 THEN coalesce(head(known).birthDate, '')
  ELSE coalesce(head([stated IN known WHERE stated.birthDate IS NOT NULL | stated.birthDate]), '')
END AS sortBirth
