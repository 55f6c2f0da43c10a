// Purpose: a version of a fact holds no more from a moment on; it stays as it was in all else. Of an operation that was disposed of
//          nothing is said any more.
// Params:  id, at, reason
// Returns: id
// Cost:    two index seeks.
MATCH (fact:Node {id: $a.id})
WHERE fact:Fact AND (fact.open OR fact.operation IN $a.viewer.operations)
// The lock first: of two who take back or correct the same version the second finds that it holds no more.
SET fact.id = fact.id
WITH fact
WHERE fact.supersededAt > '9999' AND NOT EXISTS {
  MATCH (holder:Node {id: fact.operation})
  WHERE holder:Operation AND holder.disposedAt IS NOT NULL
}
SET fact.supersededAt = $a.at, fact.withdrawnBecause = $a.reason
RETURN fact.id AS id
