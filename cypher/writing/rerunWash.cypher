// Purpose: a list that was washed, or could not be, is to be washed again. A run that failed is made once more: what it found is
//          new yet. By itself only what is watched and was last washed a while ago, by one process.
// Params:  id, before (null: whenever that was, and watched or not)
// Returns: id
// Cost:    one index seek.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash
WHERE wash.state IN ['DONE', 'FAILED'] AND ($a.before IS NULL OR (wash.watch AND wash.finishedAt < $a.before))
SET wash.run = CASE wash.state WHEN 'DONE' THEN wash.run + 1 ELSE wash.run END
SET wash.state = 'WAITING', wash.message = null, wash.unreadable = null, wash.heartbeatAt = null, wash.runner = null
RETURN wash.id AS id
