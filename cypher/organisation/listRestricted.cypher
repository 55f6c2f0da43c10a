// Purpose: organisations known from the viewer's restricted operations, with what all records state that the viewer may see.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Returns: row (Organisation)
// Cost:    those of the viewer's restricted operations, and their records.
MATCH (record:Record)-[:ABOUT]->(row:Organisation)
WHERE record.operation IN $a.viewer.operations
WITH DISTINCT row
WHERE ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(stated:Record {operation: $a.filter.operation})
    WHERE stated.open OR stated.operation IN $a.viewer.operations
  })
  AND ($a.filter.organisationKind IS NULL OR row.organisationKind = $a.filter.organisationKind)
  AND ($a.filter.common IS NULL OR coalesce(row.common, false) = $a.filter.common)
MATCH (row)<-[:ABOUT]-(stated:Record)
WHERE stated.open OR stated.operation IN $a.viewer.operations
WITH row, stated
ORDER BY stated.gradeRank, stated.recordedAt DESC, stated.id
WITH row,
  head(collect(stated.foldedName)) AS foldedName
WHERE ($a.filter.name IS NULL OR foldedName CONTAINS $a.filter.name)
WITH row, coalesce(foldedName, '') AS sortName
