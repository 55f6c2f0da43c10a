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
WITH DISTINCT row
WHERE ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(stated:Record {operation: $a.filter.operation})
    WHERE stated.open OR stated.operation IN $a.viewer.operations
  })
  AND ($a.filter.locationKinds IS NULL OR row.locationKind IN $a.filter.locationKinds)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
  AND ($a.filter.roles IS NULL OR EXISTS {
    MATCH (row)-[link:ROLE_IN]->(:Operation)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.status, '') <> 'DISPROVED'
      AND link.role IN $a.filter.roles
      AND ($a.filter.operation IS NULL OR link.operation = $a.filter.operation)
  })
MATCH (row)<-[:ABOUT]-(stated:Record)
WHERE stated.open OR stated.operation IN $a.viewer.operations
WITH row, stated
ORDER BY stated.gradeRank, stated.recordedAt DESC, stated.id
WITH row,
  head(collect(stated.foldedName)) AS foldedName,
  head(collect(stated.address)) AS address,
  head(collect(stated.postcode)) AS postcode
WHERE ($a.filter.name IS NULL OR foldedName CONTAINS $a.filter.name)
  AND ($a.filter.address IS NULL OR toLower(address) CONTAINS toLower($a.filter.address))
  AND ($a.filter.postcode IS NULL
    OR replace(toUpper(postcode), ' ', '') STARTS WITH replace(toUpper($a.filter.postcode), ' ', ''))
WITH row, toLower(coalesce(address, '')) AS sortAddress, coalesce(foldedName, '') AS sortName
