// Purpose: lists that are watched and were last washed a while ago, or last failed, of those who may still see anything. One whose
//          file cannot be read is not tried again.
// Params:  before
// Returns: id
// Cost:    the washes that are at their end, by an index.
MATCH (wash:Wash)
WHERE wash.state IN ['DONE', 'FAILED'] AND wash.watch AND wash.finishedAt < $a.before AND coalesce(wash.reads, true)
  AND NOT coalesce(wash.unreadable, false)
RETURN wash.id AS id
ORDER BY wash.finishedAt
LIMIT 100
