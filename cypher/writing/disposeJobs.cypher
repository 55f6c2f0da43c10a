// Purpose: takes out the jobs that brought sources which are disposed of in, with what they reported.
// Params:  sources
// Returns: hashes (files that no other job came from)
// Cost:    an index seek for each source and file.
CALL () {
  MATCH (job:ImportJob)
  WHERE job.source IN $a.sources
  WITH job, job.fileHash AS hash
  DETACH DELETE job
  RETURN collect(DISTINCT hash) AS files
}
RETURN [hash IN files WHERE NOT EXISTS {
  MATCH (other:ImportJob {fileHash: hash})
  WHERE NOT other.source IN $a.sources
}] AS hashes
