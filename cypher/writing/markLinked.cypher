// Purpose: a decision to merge becomes one to link.
// Params:  id
// Returns: nothing
// Cost:    an index seek.
MATCH (source:Source:Node {id: $a.id})
SET source.resolution = 'LINKED'
