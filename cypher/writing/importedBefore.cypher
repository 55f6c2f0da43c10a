// Purpose: as which source a file was imported by a mapping, under whatever source: a corrected file is the source that it corrects.
// Params:  operation, fileHash, mapping (its name), parameters
// Returns: source
// Cost:    the jobs of one operation.
MATCH (job:ImportJob {operation: $a.operation})
WHERE job.fileHash = $a.fileHash AND job.mapping = $a.mapping AND job.parameters = $a.parameters
  AND job.state IN ['WAITING', 'RUNNING', 'DONE'] AND NOT job.dryRun
RETURN job.source AS source
ORDER BY job.createdAt DESC
LIMIT 1
