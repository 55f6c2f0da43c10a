// Purpose: the versions of facts that went out of a figure between two moments: superseded or withdrawn ones.
// Parent:  RestatedFigure (drill)
// Order:   moved DESC text, row.id
// Returns: row (Fact)
// Cost:    the tallies recorded between the moments.
MATCH (tally:Tally)
WHERE 'READ' IN $a.viewer.rights
  AND tally.at > parent.drill.after
  AND tally.at <= parent.drill.asAt
  AND tally.fact = parent.drill.fact
  AND tally.code >= toInteger(parent.drill.from) * 1125899906842624
  AND tally.code < toInteger(parent.drill.to) * 1125899906842624
  AND all(f IN parent.drill.filters WHERE tally.code / toInteger(f.div) % toInteger(f.size) IN f.codes)
WITH tally.version AS version, sum(tally.n) AS net, max(tally.at) AS moved
WHERE net < 0
MATCH (row:Node {id: version})
WHERE row:Fact AND (row.open OR row.operation IN $a.viewer.operations)
WITH row, moved
