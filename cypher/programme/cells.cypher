// Purpose: the cells of a cube: sums of signed tallies by up to three dimensions, as the records stood at a moment. The
//          text is the same for all dimensions: each is a divisor and a size within a tally's code (see migration
//          0004), a month becomes its period by place in a list. Every fact counts, unless `visible` asks for those of
//          operations that the viewer may see, as every dimension does that is not published. Tallies are first summed
//          by one number made of all dimensions: a sum costs by the row, and one key is the cheapest.
// Params:  fact, asAt, from and to (months), periods, periodsFrom, dimensions [{div, size}, 3 times], filters [{div, size, codes}],
//          byOperation, countOperations, visible, operations (ids, or null)
// Returns: rows (lists: period, three dimensions, operation, number, amount, operations)
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
  CASE WHEN size($a.periods) > 0 THEN 1 ELSE 0 END AS timed,
  $a.byOperation OR $a.countOperations AS perOperation, $a.asAt AS asAt,
  [f IN $a.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters
WITH *, size(filters) > 0 AS filtered
MATCH (tally:Tally)
WHERE tally.fact = $a.fact
  AND tally.code >= toInteger($a.from) * 1125899906842624
  AND tally.code < toInteger($a.to) * 1125899906842624
  AND tally.at <= asAt
  AND tally.n IS NOT NULL
  AND tally.amount IS NOT NULL
  AND (NOT filtered OR all(f IN filters WHERE tally.code / f.div % f.size IN f.codes))
  AND (allowed IS NULL OR tally.operation IN allowed OR (tally.operation IS NULL AND $a.operations IS NULL))
WITH
  ((tally.code / 1125899906842624 * timed * size1 + tally.code / div1 % size1) * size2 + tally.code / div2 % size2) * size3
    + tally.code / div3 % size3 AS place,
  CASE WHEN perOperation THEN tally.operation END AS operation,
  sum(tally.n) AS n,
  sum(tally.amount) AS amount
WITH place, operation, n, amount, toInteger($a.dimensions[0].size) AS wide1,
  toInteger($a.dimensions[1].size) AS wide2, toInteger($a.dimensions[2].size) AS wide3,
  toInteger($a.periodsFrom) AS oldest
WITH
  CASE
    WHEN place / wide3 / wide2 / wide1 >= oldest THEN $a.periods[place / wide3 / wide2 / wide1 - oldest]
  END AS period,
  place / wide3 / wide2 % wide1 AS first,
  place / wide3 % wide2 AS second,
  place % wide3 AS third,
  operation,
  sum(n) AS n,
  sum(amount) AS amount
WITH period, first, second, third, CASE WHEN $a.byOperation THEN operation END AS shown, sum(n) AS n,
  sum(amount) AS amount, count(CASE WHEN n > 0 THEN operation END) AS operations
WITH collect([period, first, second, third, shown, n, amount, operations]) AS rows
