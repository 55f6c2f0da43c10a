// Purpose: the import of the same file by the same mapping that holds now, where an earlier version of the mapping made it.
// Params:  operation, source, id
// Returns: id
// Cost:    the jobs of one operation.
MATCH (job:ImportJob {operation: $a.operation, state: 'DONE'})
WHERE job.source = $a.source AND job.id <> $a.id AND NOT job.dryRun
RETURN job.id AS id
ORDER BY job.createdAt DESC
LIMIT 1
