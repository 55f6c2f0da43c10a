// Purpose: the facts of one kind that a filter leaves, as the records stood at a moment, counted by some of their
//          properties. Counts everything, whoever asks; what leaves it are dates, decisions and states.
// Params:  fact, asAt, from and to (months), filters [{div, size, codes}], properties
// Returns: rows (lists: the properties in order, number)
// Cost:    the fact's tallies within the months, then one seek for each that counts.
WITH [f IN $a.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters
MATCH (tally:Tally)
WHERE tally.fact = $a.fact
  AND tally.code >= toInteger($a.from) * 1125899906842624
  AND tally.code < toInteger($a.to) * 1125899906842624
  AND tally.at <= $a.asAt
  AND all(f IN filters WHERE tally.code / f.div % f.size IN f.codes)
WITH tally.version AS version, sum(tally.n) AS standing
WHERE standing > 0
MATCH (record:Node {id: version})
WITH [name IN $a.properties | record[name]] AS found, count(*) AS n
WITH collect([found, n]) AS rows
