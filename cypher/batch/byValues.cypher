// Purpose: the parents of a batch that are not nodes: a statement, or the programme as a whole.
// Params:  parents, one map for each parent with the properties that the fragment reads
// Returns: key, parent
// Cost:    none of its own.
UNWIND range(0, size($a.parents) - 1) AS key
WITH key, $a.parents[key] AS parent
