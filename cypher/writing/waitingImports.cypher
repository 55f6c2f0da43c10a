// Purpose: jobs that nobody works on.
// Params:  before (jobs last heard of before this moment are nobody's)
// Returns: id
// Cost:    the jobs that are not at their end, by an index.
MATCH (job:ImportJob)
WHERE job.state IN ['WAITING', 'RUNNING', 'UNDOING'] AND coalesce(job.heartbeatAt, '') < $a.before
RETURN job.id AS id
ORDER BY job.createdAt
