// Purpose: a job by its id, for whoever may see its operation. What it found in restricted operations is for whoever may see these.
// Params:  id
// Returns: job, reference
// Cost:    two index seeks.
MATCH (found:ImportJob {id: $a.id})
MATCH (holder:Node {id: found.operation})
WHERE holder.open OR holder.id IN $a.viewer.operations
WITH found {.*, seesAll: seesAll(found)} AS job, holder.reference AS reference
