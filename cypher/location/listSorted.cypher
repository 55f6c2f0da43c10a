// Purpose: locations known from open operations, in the order of an index.
// Parent:  none
// Order ADDRESS: row.sortAddress text, row.id
// Order ADDRESS_DESC: row.sortAddress DESC text, row.id
// Order NAME: row.sortName text, row.id
// Order NAME_DESC: row.sortName DESC text, row.id
// Returns: row (Location)
// Cost:    the index up to the end of the page; more of it where few pass the filter.
MATCH (row:Location)
WHERE row.open
  AND NOT protectedMark(row)
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
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
  AND ($a.filter.name IS NULL OR row.foldedName CONTAINS $a.filter.name)
  AND ($a.filter.address IS NULL OR toLower(row.address) CONTAINS toLower($a.filter.address))
  AND ($a.filter.postcode IS NULL
    OR replace(toUpper(row.postcode), ' ', '') STARTS WITH replace(toUpper($a.filter.postcode), ' ', ''))
