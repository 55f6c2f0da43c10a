// Purpose: a wash whose owners are still to be told, taken on by one process: of the earliest run of which they are not yet.
// Params:  id, teller, now, before (a telling last heard of before this moment is nobody's)
// Returns: wash, upTo (the latest run that they are told of with it)
// Cost:    one index seek.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash
WHERE wash.telling AND (wash.teller IS NULL OR wash.toldFrom < $a.before)
SET wash.teller = $a.teller, wash.toldFrom = $a.now
WITH wash, coalesce(wash.shownRun, wash.run) AS upTo
RETURN
  wash {.id, .by, .operation, .atOnce, .watch, .fileHash, run: coalesce(wash.tellsRun, upTo), reads: true, sees: false, read: true, columns: []} AS wash,
  upTo
