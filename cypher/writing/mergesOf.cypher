// Purpose: what was merged in the name of an operation, or by some of its sources.
// Params:  operation, sources (null: all)
// Returns: merge, keep, drop
// Cost:    the operation's sources.
MATCH (source:Source)
WHERE source.operation = $a.operation
  AND source.resolution = 'MERGED'
  AND ($a.sources IS NULL OR source.id IN $a.sources)
MATCH (drop:Merged)-[into:MERGED_INTO {merge: source.id}]->(keep:Node)
RETURN source.id AS merge, keep.id AS keep, drop.id AS drop
ORDER BY into.number
