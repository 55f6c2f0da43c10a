// Purpose: the versions of facts that a figure counts, as far as the viewer may see them.
// Parent:  CubeCell (drill)
// Order:   happened DESC text, row.id
// Returns: row (Fact)
// Cost:    the fact's tallies within the months, then one seek for each that counts.
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
WITH tally.version AS version, sum(tally.n) AS standing
WHERE standing > 0
MATCH (row:Node {id: version})
WHERE row:Fact AND (row.open OR row.operation IN $a.viewer.operations)
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
