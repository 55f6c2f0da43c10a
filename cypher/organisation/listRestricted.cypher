// Purpose: organisations known from the viewer's restricted operations, with what all records state that the viewer may see.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Returns: row (Organisation)
// Cost:    those of the viewer's restricted operations, and their records.
MATCH (record:Record)-[:ABOUT]->(row:Organisation)
WHERE record.operation IN $a.viewer.operations
WITH row, collect(record) AS own
WHERE ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(stated:Record {operation: $a.filter.operation})
    WHERE stated.open OR stated.operation IN $a.viewer.operations
  })
// Of whom only these operations know, no other record can be seen; most have just the one.
WITH row, CASE WHEN size(own) = 1 AND NOT row.open THEN own ELSE COLLECT {
  MATCH (row)<-[:ABOUT]-(stated:Record)
  WHERE stated.open OR stated.operation IN $a.viewer.operations
  RETURN stated
  ORDER BY stated.gradeRank, stated.recordedAt DESC, stated.id
} END AS known
// Only what is filtered or sorted by is looked for.
WHERE ($a.filter.organisationKind IS NULL OR
    head([stated IN known WHERE stated.organisationKind IS NOT NULL | stated.organisationKind]) = $a.filter.organisationKind)
  AND ($a.filter.common IS NULL OR any(stated IN known WHERE coalesce(stated.common, false)) = $a.filter.common)
  AND ($a.filter.name IS NULL OR
    head([stated IN known WHERE stated.foldedName IS NOT NULL | stated.foldedName]) CONTAINS $a.filter.name)
WITH row, coalesce(head([stated IN known WHERE stated.foldedName IS NOT NULL | stated.foldedName]), '') AS sortName
