// Purpose: a job as it stands, for the process that runs it or another that builds on it.
// Params:  id
// Returns: job
// Cost:    one index seek.
MATCH (job:ImportJob {id: $a.id})
RETURN job {.*} AS job
