// Purpose: lists that are watched and were last washed a while ago, of those who may still see anything.
// Params:  before
// Returns: id
// Cost:    the washes that are done, by an index.
MATCH (wash:Wash {state: 'DONE'})
WHERE wash.watch AND wash.finishedAt < $a.before AND coalesce(wash.reads, true)
RETURN wash.id AS id
ORDER BY wash.finishedAt
LIMIT 100
