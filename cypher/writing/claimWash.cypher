// Purpose: one process takes a wash that nobody works on: a new one, or one whose process has not been heard of for a while.
// Params:  id, runner, now, before (washes last heard of before this moment are nobody's)
// Returns: wash
// Cost:    one index seek.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash
WHERE wash.state IN ['WAITING', 'RUNNING'] AND coalesce(wash.heartbeatAt, '') < $a.before
SET wash.runner = $a.runner, wash.heartbeatAt = $a.now, wash.state = 'RUNNING'
RETURN wash {.id, .by, .operation, .run, .atOnce, .watch, .fileHash, sees: coalesce(wash.sees AND wash.heldUntil > $a.now, false), reads: coalesce(wash.reads, true), read: coalesce(wash.read, false), columns: coalesce(wash.columns, [])} AS wash
