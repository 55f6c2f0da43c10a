// Purpose: what is known of a job by now, as its process says.
// Params:  id, runner, properties
// Returns: id
// Cost:    one index seek.
MATCH (job:ImportJob {id: $a.id})
WHERE job.runner = $a.runner
SET job += $a.properties
RETURN job.id AS id
