// Purpose: how many of the records that a figure counts the viewer may not see; nothing where the figure is withheld.
// Parent:  CubeCell (drill)
// Returns: value (number)
// Cost:    the fact's tallies within the months, then one seek for each that counts.
WITH
  parent.drill.fact AS wanted,
  parent.drill.asAt AS asAt,
  toInteger(parent.drill.from) * 1125899906842624 AS lowest,
  toInteger(parent.drill.to) * 1125899906842624 AS highest,
  [f IN parent.drill.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters,
  parent.drill.operations AS holders,
  parent.drill.count AS known
WITH toInteger(known) AS counted, COUNT {
  CALL (wanted, asAt, lowest, highest, filters, holders) {
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
    RETURN tally.version AS version, sum(tally.n) AS standing
  }
  WITH version, standing
  WHERE standing > 0
  MATCH (record:Node {id: version})
  WHERE record.open OR record.operation IN $a.viewer.operations
  RETURN record
} AS seen
WITH counted - seen AS value
