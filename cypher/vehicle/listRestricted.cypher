// Purpose: vehicles known from the viewer's restricted operations, with what all records state that the viewer may see.
// Parent:  none
// Order REGISTRATION: row.key text, row.id
// Order REGISTRATION_DESC: row.key DESC text, row.id
// Returns: row (Vehicle)
// Cost:    those of the viewer's restricted operations, and their records.
MATCH (record:Record)-[:ABOUT]->(row:Vehicle)
WHERE record.operation IN $a.viewer.operations
WITH row, collect(record) AS own
WHERE NOT protectedMark(row)
  AND ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(stated:Record {operation: $a.filter.operation})
    WHERE stated.open OR stated.operation IN $a.viewer.operations
  })
  AND ($a.filter.registration IS NULL OR row.registration CONTAINS $a.filter.registration)
  AND ($a.filter.damaged IS NULL OR coalesce(row.damaged, false) = $a.filter.damaged)
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
WHERE ($a.filter.make IS NULL OR
    toLower(head([stated IN known WHERE stated.make IS NOT NULL | stated.make])) = toLower($a.filter.make))
  AND ($a.filter.model IS NULL OR
    toLower(head([stated IN known WHERE stated.model IS NOT NULL | stated.model])) = toLower($a.filter.model))
  AND ($a.filter.colour IS NULL OR
    toLower(head([stated IN known WHERE stated.colour IS NOT NULL | stated.colour])) = toLower($a.filter.colour))
