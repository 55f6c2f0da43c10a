// Purpose: locations known from the viewer's restricted operations, with what all records state that the viewer may see.
// Parent:  none
// Order ADDRESS: sortAddress text, row.id
// Order ADDRESS_DESC: sortAddress DESC text, row.id
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Returns: row (Location)
// Cost:    those of the viewer's restricted operations, and their records.
MATCH (record:Record)-[:ABOUT]->(row:Location)
WHERE record.operation IN $a.viewer.operations
WITH row, collect(record) AS own
WHERE NOT protectedMark(row)
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
WHERE ($a.filter.locationKinds IS NULL OR
    head([stated IN known WHERE stated.locationKind IS NOT NULL | stated.locationKind]) IN $a.filter.locationKinds)
  AND ($a.filter.force IS NULL OR head([stated IN known WHERE stated.force IS NOT NULL | stated.force]) = $a.filter.force)
  AND ($a.filter.region IS NULL OR
    head([stated IN known WHERE stated.region IS NOT NULL | stated.region]) = $a.filter.region)
  AND ($a.filter.name IS NULL OR
    head([stated IN known WHERE stated.foldedName IS NOT NULL | stated.foldedName]) CONTAINS $a.filter.name)
  AND ($a.filter.address IS NULL OR
    toLower(head([stated IN known WHERE stated.address IS NOT NULL | stated.address])) CONTAINS toLower($a.filter.address))
  AND ($a.filter.postcode IS NULL
    OR replace(toUpper(head([stated IN known WHERE stated.postcode IS NOT NULL | stated.postcode])), ' ', '')
      STARTS WITH replace(toUpper($a.filter.postcode), ' ', ''))
WITH row,
  toLower(coalesce(head([stated IN known WHERE stated.address IS NOT NULL | stated.address]), '')) AS sortAddress,
  coalesce(head([stated IN known WHERE stated.foldedName IS NOT NULL | stated.foldedName]), '') AS sortName
