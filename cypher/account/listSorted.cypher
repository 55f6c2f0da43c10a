// Purpose: bank accounts in the order of their numbers.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// Returns: row (Account)
// Cost:    the index up to the end of the page; more of it where few pass the filter.
MATCH (row:Account)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
