// Purpose: hits between operations, as far as the policy of each side tells the other: whoever sees a side sees the hit
//          unless the other side is silent; the desk sees those of which a side is silent. Of hits that tell a viewer the same
//          contact for one thing the first is seen alone.
// Parent:  none
// Order NEWEST: row.createdAt DESC text, row.id
// Order UPDATED: row.updatedAt DESC text, row.id
// Returns: row (Deconfliction)
// Cost:    the hits between operations.
MATCH (row:Deconfliction)
WITH row, standing(row) AS standing
WHERE (standing.ofDesk OR ((standing.seenAsHolding OR standing.seenAsAsking) AND NOT isRepeated(row)))
  AND ($a.filter.statuses IS NULL OR row.status IN $a.filter.statuses)
  AND ($a.filter.operation IS NULL
    OR (standing.ofHolding AND standing.holding = $a.filter.operation)
    OR (standing.ofAsking AND standing.asking = $a.filter.operation))
  AND ($a.filter.notice IS NULL OR EXISTS {
    MATCH (row)<-[:TELLS_OF]-(notice:Notice {id: $a.filter.notice})
    WHERE (notice.operation IS NULL AND notice.subject IS NULL AND standing.ofDesk)
      OR (standing.ofHolding AND notice.operation = standing.holding)
      OR (standing.ofAsking AND notice.operation = standing.asking)
  })
WITH row
