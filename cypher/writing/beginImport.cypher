// Purpose: a job to import a file; one that was undone or failed is begun anew, one that is there otherwise stays as it is.
// Params:  id, properties
// Returns: job, was (its state before; NEW for a new one)
// Cost:    one index seek.
MERGE (job:ImportJob {id: $a.id})
ON CREATE SET job.state = 'NEW', job.run = 0
// The lock first: of two who begin the same import at once, the second finds it begun.
SET job.id = job.id
WITH job, job.state AS was
FOREACH (_one IN CASE WHEN was IN ['NEW', 'FAILED', 'UNDONE'] THEN [1] ELSE [] END |
  SET job += $a.properties
  SET job.state = 'WAITING', job.run = job.run + 1, job.runner = null, job.heartbeatAt = null, job.message = null
  SET job.step = null, job.lost = null
)
RETURN job {.*} AS job, was
