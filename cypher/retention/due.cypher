// Purpose: operations and sources whose retention is to be reviewed.
// Parent:  none
// Order:   due text, row.id
// Returns: row (Retained)
// Cost:    those that are due, by an index.
CALL () {
  MATCH (row:Operation)
  WHERE row.reviewOn < $a.by + '~'
  RETURN row
  UNION ALL
  MATCH (row:Source)
  WHERE row.reviewOn < $a.by + '~'
  RETURN row
}
WITH row
WHERE (row.open OR row.operation IN $a.viewer.operations) AND row.disposedAt IS NULL
WITH row, row.reviewOn AS due
