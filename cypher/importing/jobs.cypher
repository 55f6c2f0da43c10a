// Purpose: the jobs of an operation, newest first, for whoever may see it. What they found in restricted operations is for
//          whoever may see these.
// Params:  operation, first, after {at, id} (null: from the newest)
// Returns: jobs
// Cost:    the operation's jobs.
MATCH (holder:Node {id: $a.operation})
WHERE holder.open OR holder.id IN $a.viewer.operations
WITH holder, COLLECT {
  MATCH (found:ImportJob {operation: holder.id})
  WHERE $a.after IS NULL OR found.createdAt < $a.after.at OR (found.createdAt = $a.after.at AND found.id > $a.after.id)
  RETURN found {.*, reference: holder.reference, seesAll: seesAll(found)}
  ORDER BY found.createdAt DESC, found.id
  LIMIT toInteger($a.first)
} AS jobs
