// Purpose: washes whose owners nobody has told, although it is a while ago.
// Params:  before (the moment before which they were written down or last taken on)
// Returns: id
// Cost:    the washes that are being told, by an index.
MATCH (wash:Wash {telling: true})
WHERE wash.toldFrom < $a.before
RETURN wash.id AS id
ORDER BY wash.toldFrom
