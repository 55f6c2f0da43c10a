// Purpose: takes out the jobs that brought sources in which are disposed of, and those that looked at the same files or were
//          undone, with what they reported; of a whole operation all of its jobs.
// Params:  operation, whole, sources
// Returns: jobs (their ids), hashes (files that nothing else needs)
// Cost:    the operation's jobs, and an index seek for each source and file.
CALL () {
  MATCH (job:ImportJob)
  WHERE job.source IN $a.sources
  RETURN job
  UNION
  MATCH (job:ImportJob {operation: $a.operation})
  WHERE $a.whole
  RETURN job
}
WITH collect(job) AS brought, collect(DISTINCT job.fileHash) AS files
WITH files, brought + COLLECT {
  MATCH (tried:ImportJob {operation: $a.operation})
  WHERE tried.fileHash IN files AND NOT tried IN brought AND NOT EXISTS { MATCH (:Node {id: tried.source}) }
  RETURN tried
} AS all
CALL (all) {
  UNWIND all AS job
  WITH job, job.id AS id
  CALL (id) {
    // What it brought and owners are still to be told of.
    MATCH (wash:Wash)
    WHERE wash.id STARTS WITH 'wash_' + id + ':'
    OPTIONAL MATCH (wash)-[:HAS_PART]->(part:WashPart)
    DETACH DELETE part, wash
  }
  DETACH DELETE job
  RETURN collect(id) AS jobs
}
RETURN jobs, [hash IN files WHERE NOT EXISTS {
  MATCH (other:ImportJob {fileHash: hash})
  WHERE NOT coalesce(other.state, '') IN ['REVIEWED', 'REFUSED', 'UNDONE']
} AND NOT EXISTS {
  MATCH (wash:Wash {fileHash: hash})
  WHERE NOT coalesce(wash.read, false)
}] AS hashes
