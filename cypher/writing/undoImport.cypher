// Purpose: a job that is at its end is to be undone, which is another run; one that nothing came of, or that a later one
//          corrected, stays as it is.
// Params:  id
// Returns: id
// Cost:    one index seek.
MATCH (job:ImportJob {id: $a.id})
SET job.id = job.id
WITH job
WHERE job.state IN ['DONE', 'FAILED'] AND NOT job.dryRun
SET job.state = 'UNDOING', job.run = job.run + 1, job.heartbeatAt = null, job.runner = null
RETURN job.id AS id
