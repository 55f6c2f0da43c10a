// Purpose: what was merged in the name of invented operations.
// Returns: merge
// Cost:    all merges.
MATCH (:Merged)-[into:MERGED_INTO]->(:Node)
MATCH (source:Source:Node {id: into.merge})
WHERE source.synthetic
RETURN into.merge AS merge
