// Purpose: a job whose file was corrected by a later one's, or again counts as that later one was undone.
// Params:  id, by
// Returns: nothing
// Cost:    one index seek.
MATCH (job:ImportJob {id: $a.id})
SET job.supersededBy = $a.by, job.state = CASE WHEN $a.by IS NULL THEN 'DONE' ELSE 'SUPERSEDED' END
