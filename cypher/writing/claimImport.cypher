// Purpose: one process takes a job that nobody works on: a new one, or one whose process has not been heard of for a while. It is
//          counted how many were lost with it, of which those are none that let go of it in order; and noted whether they may
//          have written some of it.
// Params:  id, runner, now, before (jobs last heard of before this moment are nobody's), unwritten (steps that write nothing)
// Returns: job
// Cost:    one index seek.
MATCH (job:ImportJob {id: $a.id})
SET job.id = job.id
WITH job
WHERE job.state IN ['WAITING', 'RUNNING', 'UNDOING'] AND coalesce(job.heartbeatAt, '') < $a.before
SET job.lost = coalesce(job.lost, 0) + CASE WHEN job.heartbeatAt IS NOT NULL AND job.runner <> $a.runner THEN 1 ELSE 0 END
SET job.halfway = CASE
  WHEN job.state = 'RUNNING' AND NOT coalesce(job.step, 'waiting') IN $a.unwritten THEN true
  ELSE job.halfway
END
SET job.runner = $a.runner, job.heartbeatAt = $a.now
SET job.state = CASE job.state WHEN 'WAITING' THEN 'RUNNING' ELSE job.state END
RETURN job {.*} AS job
