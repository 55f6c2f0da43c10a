// Purpose: what came of sending a notice.
// Params:  id, runner, properties
// Returns: nothing
// Cost:    one index seek.
MATCH (notice:Notice {id: $a.id})
WHERE notice.runner = $a.runner
SET notice += $a.properties
