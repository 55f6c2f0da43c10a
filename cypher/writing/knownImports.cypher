// Purpose: of some jobs those that there still are.
// Params:  ids
// Returns: id
// Cost:    an index seek for each.
UNWIND $a.ids AS id
MATCH (job:ImportJob {id: id})
RETURN job.id AS id
