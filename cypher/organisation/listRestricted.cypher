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
WITH row, own + CASE WHEN row.open THEN COLLECT {
  MATCH (row)<-[:ABOUT]-(stated:Record)
  WHERE stated.open
  RETURN stated
} ELSE [] END AS known
WITH row, CASE WHEN size(known) = 1 THEN known ELSE COLLECT {
  UNWIND known AS stated
  RETURN stated
  ORDER BY stated.gradeRank, stated.recordedAt DESC, stated.id
} END AS known
WITH row,
  any(stated IN known WHERE coalesce(stated.common, false)) AS common,
  head([stated IN known WHERE stated.organisationKind IS NOT NULL | stated.organisationKind]) AS organisationKind,
  head([stated IN known WHERE stated.foldedName IS NOT NULL | stated.foldedName]) AS foldedName
WHERE ($a.filter.organisationKind IS NULL OR organisationKind = $a.filter.organisationKind)
  AND ($a.filter.common IS NULL OR common = $a.filter.common)
  AND ($a.filter.name IS NULL OR foldedName CONTAINS $a.filter.name)
WITH row, coalesce(foldedName, '') AS sortName
