// Purpose: a version of a fact holds no more from a moment on; it stays as it was in all else.
// Params:  id, at, reason
// Returns: id
// Cost:    one index seek.
MATCH (fact:Node {id: $a.id})
WHERE fact:Fact AND fact.supersededAt > '9999' AND (fact.open OR fact.operation IN $a.viewer.operations)
SET fact.supersededAt = $a.at, fact.withdrawnBecause = $a.reason
RETURN fact.id AS id
