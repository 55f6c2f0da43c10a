// Purpose: the parents of a batch that are nodes the viewer has already been shown.
// Params:  keys, ids of the parents
// Returns: key, parent
// Cost:    one index seek for each key.
UNWIND $a.keys AS key
MATCH (parent:Node {id: key})
