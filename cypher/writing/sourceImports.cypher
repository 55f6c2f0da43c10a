// Purpose: the imports of one source that count, are on their way or failed on it, but for one of them.
// Params:  source, id (of that one)
// Returns: job, the newest first
// Cost:    the jobs of one source.
MATCH (job:ImportJob {source: $a.source})
WHERE job.id <> $a.id AND NOT job.dryRun AND job.state IN ['WAITING', 'RUNNING', 'UNDOING', 'FAILED', 'DONE']
RETURN job {.*} AS job
ORDER BY job.createdAt DESC
