// Purpose: the facts of one kind that a filter leaves, as the records stood at a moment, counted by some of their
//          properties and dimensions. Counts everything, whoever asks; what leaves it are dates, decisions and states.
// Params:  fact, asAt, from and to (months), filters [{div, size, codes}], properties, dimensions [{div, size}]
// Returns: rows (lists: the properties in order, number, numbers of the dimensions in order)
// Cost:    the fact's tallies within the months, then one seek for each that counts.
WITH [f IN $a.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters,
  [d IN $a.dimensions | {div: toInteger(d.div), size: toInteger(d.size)}] AS dimensions
MATCH (tally:Tally)
WHERE tally.fact = $a.fact
  AND tally.code >= toInteger($a.from) * 1125899906842624
  AND tally.code < toInteger($a.to) * 1125899906842624
  AND tally.at <= $a.asAt
  AND all(f IN filters WHERE tally.code / f.div % f.size IN f.codes)
WITH
  tally.version AS version,
  reduce(kept = 0, d IN dimensions | kept + tally.code / d.div % d.size * d.div) AS place,
  sum(tally.n) AS standing
WHERE standing > 0
MATCH (record:Node {id: version})
WITH [name IN $a.properties | record[name]] AS found, place, count(*) AS n
WITH collect([found, n, [d IN $a.dimensions | place / toInteger(d.div) % toInteger(d.size)]]) AS rows
