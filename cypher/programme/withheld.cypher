// Purpose: how many of the records that a figure counts the viewer may not see; nothing where the figure is withheld.
// Parent:  CubeCell (drill)
// Returns: value (number)
// Cost:    the fact's tallies within the months, then one seek for each that counts.
WITH parent, COUNT {
  MATCH (tally:Tally)
  WHERE 'READ' IN $a.viewer.rights
    AND tally.fact = parent.drill.fact
    AND tally.code >= toInteger(parent.drill.from) * 1125899906842624
    AND tally.code < toInteger(parent.drill.to) * 1125899906842624
    AND tally.at <= parent.drill.asAt
    AND all(f IN parent.drill.filters WHERE tally.code / toInteger(f.div) % toInteger(f.size) IN f.codes)
    AND (parent.drill.operations IS NULL OR tally.operation IN parent.drill.operations)
  WITH tally.version AS version, sum(tally.n) AS standing
  WHERE standing > 0
  MATCH (record:Node {id: version})
  WHERE record.open OR record.operation IN $a.viewer.operations
  RETURN record
} AS seen
WITH toInteger(parent.drill.count) - seen AS value
