// Purpose: the versions of facts that came into a figure between two moments.
// Parent:  RestatedFigure (drill)
// Order:   moved DESC text, row.id
// Returns: row (Fact)
// Cost:    the tallies recorded between the moments.
WITH
  parent.drill.fact AS wanted,
  parent.drill.asAt AS asAt,
  toInteger(parent.drill.from) * 1125899906842624 AS lowest,
  toInteger(parent.drill.to) * 1125899906842624 AS highest,
  [f IN parent.drill.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters,
  parent.drill.after AS after
MATCH (tally:Tally)
WHERE 'READ' IN $a.viewer.rights
  AND tally.at > after
  AND tally.at <= asAt
  AND tally.fact = wanted
  AND tally.code >= lowest
  AND tally.code < highest
  AND all(f IN filters WHERE tally.code / f.div % f.size IN f.codes)
WITH tally.version AS version, sum(tally.n) AS net, max(tally.at) AS moved
WHERE net > 0
MATCH (row:Node {id: version})
WHERE row:Fact AND (row.open OR row.operation IN $a.viewer.operations)
WITH row, moved
