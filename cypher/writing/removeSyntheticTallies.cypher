// Purpose: takes out the tallies of invented facts and operations, and their sums, which are kept apart from others.
// Returns: nothing
// Cost:    all tallies.
MATCH (tally:Tally|TallySum)
WHERE tally.synthetic
CALL (tally) {
  DELETE tally
} IN TRANSACTIONS OF 10000 ROWS
