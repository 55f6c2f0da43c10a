// Purpose: vehicles known from open operations, in the order of an index.
// Parent:  none
// Order REGISTRATION: row.key text, row.id
// Order REGISTRATION_DESC: row.key DESC text, row.id
// Returns: row (Vehicle)
// Cost:    the index up to the end of the page; more of it where few pass the filter.
MATCH (row:Vehicle)
WHERE row.open
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
  AND NOT protectedMark(row)
  AND ($a.filter.registration IS NULL OR row.registration CONTAINS $a.filter.registration)
  AND ($a.filter.damaged IS NULL OR coalesce(row.damaged, false) = $a.filter.damaged)
  AND ($a.filter.roles IS NULL OR EXISTS {
    MATCH (row)-[link:ROLE_IN]->(:Operation)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.status, '') <> 'DISPROVED'
      AND link.role IN $a.filter.roles
      AND ($a.filter.operation IS NULL OR link.operation = $a.filter.operation)
  })
  AND ($a.filter.make IS NULL OR toLower(row.make) = toLower($a.filter.make))
  AND ($a.filter.model IS NULL OR toLower(row.model) = toLower($a.filter.model))
  AND ($a.filter.colour IS NULL OR toLower(row.colour) = toLower($a.filter.colour))
