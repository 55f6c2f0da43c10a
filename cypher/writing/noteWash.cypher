// Purpose: what is known of a wash by now.
// Params:  id, runner (the process that says it, which must be the one that washes; null: whoever), properties
// Returns: id
// Cost:    one index seek.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash
WHERE $a.runner IS NULL OR (wash.state = 'RUNNING' AND wash.runner = $a.runner)
SET wash += $a.properties
RETURN wash.id AS id
