// Purpose: a job that is at its end is to be undone, which is another run; one that nothing came of, or that a later one
//          corrected, stays as it is. One that failed before it wrote anything is undone by that: it could not even be read.
// Params:  id
// Returns: id
// Cost:    one index seek.
MATCH (job:ImportJob {id: $a.id})
SET job.id = job.id
WITH job
WHERE job.state IN ['DONE', 'FAILED'] AND NOT job.dryRun
SET job.state = CASE WHEN job.state = 'FAILED' AND job.halfway = false THEN 'UNDONE' ELSE 'UNDOING' END
SET job.run = job.run + 1, job.heartbeatAt = null, job.runner = null, job.lost = null
RETURN job.id AS id
