// Purpose: a list that was washed is to be washed again.
// Params:  id
// Returns: id
// Cost:    one index seek.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash
WHERE wash.state = 'DONE'
SET wash.state = 'WAITING', wash.run = wash.run + 1, wash.heartbeatAt = null, wash.runner = null
RETURN wash.id AS id
