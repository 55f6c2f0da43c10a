// Purpose: a wash whose owners are still to be told, taken on by whoever tells them.
// Params:  id, now
// Returns: wash
// Cost:    one index seek.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash
WHERE wash.telling
SET wash.toldFrom = $a.now
RETURN wash {.id, .by, .operation, .run, .atOnce, .watch, .fileHash, reads: true, sees: false, read: true, columns: []} AS wash
