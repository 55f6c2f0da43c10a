// Purpose: the operation into which somebody wants to import, as far as they may see it, and whether it was disposed of: who may
//          not see it reads the same as where there is none.
// Params:  id, referenceKey
// Returns: operation, reference, disposed
// Cost:    two index seeks.
OPTIONAL MATCH (byId:Node {id: $a.id})
WHERE byId:Operation
OPTIONAL MATCH (byReference:Operation {referenceKey: $a.referenceKey})
WITH coalesce(byId, byReference) AS holder
WHERE holder.open OR holder.id IN $a.viewer.operations
WITH holder.id AS operation, holder.reference AS reference, holder.disposedAt IS NOT NULL AS disposed
