// Purpose: one process takes a job that nobody works on: a new one, or one whose process has not been heard of for a while.
// Params:  id, runner, now, before (jobs last heard of before this moment are nobody's)
// Returns: job
// Cost:    one index seek.
MATCH (job:ImportJob {id: $a.id})
SET job.id = job.id
WITH job
WHERE job.state IN ['WAITING', 'RUNNING', 'UNDOING'] AND coalesce(job.heartbeatAt, '') < $a.before
SET job.runner = $a.runner, job.heartbeatAt = $a.now
SET job.state = CASE job.state WHEN 'WAITING' THEN 'RUNNING' ELSE job.state END
RETURN job {.*} AS job
