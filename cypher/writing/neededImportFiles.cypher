// Purpose: files that a job still needs: to be imported, corrected or undone, or to be read by a wash. One that was only
//          looked at, refused or undone needs none.
// Params:  hashes
// Returns: hash
// Cost:    two index seeks for each.
UNWIND $a.hashes AS hash
WITH hash
WHERE EXISTS {
  MATCH (job:ImportJob {fileHash: hash})
  WHERE NOT job.state IN ['REVIEWED', 'REFUSED', 'UNDONE']
} OR EXISTS {
  MATCH (wash:Wash {fileHash: hash})
  WHERE NOT coalesce(wash.read, false)
}
RETURN hash
