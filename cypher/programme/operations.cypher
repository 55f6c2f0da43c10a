// Purpose: the operations that the records behind a figure belong to, as far as the viewer may see them.
// Parent:  CubeCell (drill)
// Order:   reference text, row.id
// Returns: row (Operation)
// Cost:    the fact's tallies within the months, then one seek for each operation.
MATCH (tally:Tally)
WHERE 'READ' IN $a.viewer.rights
  AND tally.fact = parent.drill.fact
  AND tally.code >= toInteger(parent.drill.from) * 1125899906842624
  AND tally.code < toInteger(parent.drill.to) * 1125899906842624
  AND tally.at <= parent.drill.asAt
  AND all(f IN parent.drill.filters WHERE tally.code / toInteger(f.div) % toInteger(f.size) IN f.codes)
  AND (parent.drill.operations IS NULL OR tally.operation IN parent.drill.operations)
WITH tally.operation AS holder, sum(tally.n) AS counted
WHERE counted > 0
MATCH (row:Node {id: holder})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, coalesce(row.reference, '') AS reference
