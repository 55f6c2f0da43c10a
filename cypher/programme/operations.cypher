// Purpose: the operations that the records behind a figure belong to, as far as the viewer may see them.
// Parent:  CubeCell (drill)
// Order:   reference text, row.id
// Returns: row (Operation)
// Cost:    the fact's tallies within the months, then one seek for each operation.
WITH
  parent.drill.fact AS wanted,
  parent.drill.asAt AS asAt,
  toInteger(parent.drill.from) * 1125899906842624 AS lowest,
  toInteger(parent.drill.to) * 1125899906842624 AS highest,
  [f IN parent.drill.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters,
  parent.drill.operations AS holders
MATCH (tally:Tally)
WHERE 'READ' IN $a.viewer.rights
  AND tally.fact = wanted
  AND tally.code >= lowest
  AND tally.code < highest
  AND tally.at <= asAt
  AND tally.n IS NOT NULL
  AND tally.amount IS NOT NULL
  AND all(f IN filters WHERE tally.code / f.div % f.size IN f.codes)
  AND (holders IS NULL OR coalesce(tally.operation, '') IN holders)
WITH tally.operation AS holder, sum(tally.n) AS counted
WHERE counted > 0
MATCH (row:Node {id: holder})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, coalesce(row.reference, '') AS reference
