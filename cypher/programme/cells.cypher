// Purpose: the cells of a cube: sums of signed tallies by up to three dimensions, as the records stood at a moment. The
//          text is the same for all dimensions: each is a divisor and a size within a tally's code (see migration
//          0004), a month becomes its period by place in a list. Every fact counts, unless `visible` asks for those of
//          operations that the viewer may see, as every dimension does that is not published.
// Params:  fact, asAt, from and to (months), periods, periodsFrom, dimensions [{div, size}, 3 times], filters [{div, size, codes}],
//          sides (filters that divide what is counted instead of limiting it), byOperation, countOperations, visible,
//          operations (ids, or null)
// Returns: rows (lists: period, three dimensions, operation, side, number, amount, operations)
// Cost:    the fact's tallies within the months, read from an index.
WITH CASE WHEN $a.visible OR $a.byOperation THEN COLLECT {
  MATCH (holder:Operation)
  WHERE (holder.open OR holder.id IN $a.viewer.operations)
    AND ($a.operations IS NULL OR holder.id IN $a.operations)
  RETURN holder.id
} END AS allowed,
  toInteger($a.dimensions[0].div) AS div1, toInteger($a.dimensions[0].size) AS size1,
  toInteger($a.dimensions[1].div) AS div2, toInteger($a.dimensions[1].size) AS size2,
  toInteger($a.dimensions[2].div) AS div3, toInteger($a.dimensions[2].size) AS size3,
  $a.byOperation OR $a.countOperations AS perOperation, $a.asAt AS asAt, $a.periods AS periods,
  toInteger($a.periodsFrom) AS oldest,
  [f IN $a.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters,
  [s IN $a.sides | {div: toInteger(s.div), size: toInteger(s.size), codes: s.codes}] AS parts
MATCH (tally:Tally)
WHERE tally.fact = $a.fact
  AND tally.code >= toInteger($a.from) * 1125899906842624
  AND tally.code < toInteger($a.to) * 1125899906842624
  AND tally.at <= asAt
  AND tally.n IS NOT NULL
  AND tally.amount IS NOT NULL
  AND all(f IN filters WHERE tally.code / f.div % f.size IN f.codes)
  AND (allowed IS NULL OR tally.operation IN allowed OR (tally.operation IS NULL AND $a.operations IS NULL))
WITH
  CASE
    WHEN tally.code >= oldest * 1125899906842624 THEN periods[tally.code / 1125899906842624 - oldest]
  END AS period,
  tally.code / div1 % size1 AS first,
  tally.code / div2 % size2 AS second,
  tally.code / div3 % size3 AS third,
  reduce(bits = 0, s IN parts | bits * 2 + CASE WHEN tally.code / s.div % s.size IN s.codes THEN 0 ELSE 1 END) AS side,
  CASE WHEN perOperation THEN tally.operation END AS operation,
  sum(tally.n) AS n,
  sum(tally.amount) AS amount
WITH period, first, second, third, side, CASE WHEN $a.byOperation THEN operation END AS shown, sum(n) AS n,
  sum(amount) AS amount, count(CASE WHEN n > 0 THEN operation END) AS operations
WITH collect([period, first, second, third, shown, side, n, amount, operations]) AS rows
