// Purpose: bank accounts whose numbers begin alike.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// When:    filter.number
// Returns: row (Account)
// Cost:    the numbers that begin so, up to the end of the page.
MATCH (row:Account)
WHERE row.key STARTS WITH $a.filter.number
  AND (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
