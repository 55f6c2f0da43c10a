// Purpose: organisations known from one open operation.
// Parent:  none
// Order NAME: row.sortName text, row.id
// Order NAME_DESC: row.sortName DESC text, row.id
// When:    filter.operation
// Returns: row (Organisation)
// Cost:    the operation's records.
MATCH (record:Record {operation: $a.filter.operation})-[:ABOUT]->(row:Organisation)
WHERE record.open
WITH DISTINCT row
WHERE row.open
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
  AND ($a.filter.organisationKind IS NULL OR row.organisationKind = $a.filter.organisationKind)
  AND ($a.filter.common IS NULL OR coalesce(row.common, false) = $a.filter.common)
  AND ($a.filter.name IS NULL OR row.foldedName CONTAINS $a.filter.name)
