// Purpose: organisations known from open operations, by a part of what they are called, where that part is rare enough for
//          the text index to be the shorter way.
// Parent:  none
// Order NAME: row.sortName text, row.id
// Order NAME_DESC: row.sortName DESC text, row.id
// When:    filter.name
// Probe:   COUNT {
//            MATCH (some:Organisation) WHERE some.foldedName CONTAINS $a.filter.name RETURN some LIMIT 2001
//          } <= 2000
// Returns: row (Organisation)
// Cost:    those with that part, at most 2,000.
MATCH (row:Organisation)
WHERE row.foldedName CONTAINS $a.filter.name
  AND row.open
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
  AND ($a.filter.organisationKind IS NULL OR row.organisationKind = $a.filter.organisationKind)
  AND ($a.filter.common IS NULL OR coalesce(row.common, false) = $a.filter.common)
  AND ($a.filter.name IS NULL OR row.foldedName CONTAINS $a.filter.name)
WITH row
