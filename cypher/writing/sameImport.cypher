// Purpose: the jobs that import the same file by the same mapping as the same source: one that a later file corrected can be
//          followed by another, where the file is handed over again as a correction of that.
// Params:  source, id (of the first of them)
// Returns: id, superseded; the one that counts first
// Cost:    the jobs of one source.
MATCH (job:ImportJob {source: $a.source})
WHERE coalesce(job.repeats, job.id) = $a.id
RETURN job.id AS id, job.state = 'SUPERSEDED' AS superseded
ORDER BY superseded, job.createdAt DESC, job.id
