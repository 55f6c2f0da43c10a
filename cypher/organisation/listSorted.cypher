// Purpose: organisations known from open operations, in the order of an index.
// Parent:  none
// Order NAME: row.sortName text, row.id
// Order NAME_DESC: row.sortName DESC text, row.id
// Returns: row (Organisation)
// Cost:    the index up to the end of the page; more of it where few pass the filter.
MATCH (row:Organisation)
WHERE row.open
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
  AND ($a.filter.organisationKind IS NULL OR row.organisationKind = $a.filter.organisationKind)
  AND ($a.filter.common IS NULL OR coalesce(row.common, false) = $a.filter.common)
  AND ($a.filter.name IS NULL OR row.foldedName CONTAINS $a.filter.name)
