// Purpose: vehicles known from one open operation.
// Parent:  none
// Order REGISTRATION: row.key text, row.id
// Order REGISTRATION_DESC: row.key DESC text, row.id
// When:    filter.operation
// Returns: row (Vehicle)
// Cost:    the operation's records.
MATCH (record:Record {operation: $a.filter.operation})-[:ABOUT]->(row:Vehicle)
WHERE record.open
WITH DISTINCT row
WHERE NOT protectedMark(row)
  AND row.open
  AND none(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
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
