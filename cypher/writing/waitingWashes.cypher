// Purpose: washes that nobody works on.
// Params:  before (washes last heard of before this moment are nobody's)
// Returns: id
// Cost:    the washes that are not at their end, by an index.
MATCH (wash:Wash)
WHERE wash.state IN ['WAITING', 'RUNNING'] AND coalesce(wash.heartbeatAt, '') < $a.before
RETURN wash.id AS id
ORDER BY wash.createdAt
