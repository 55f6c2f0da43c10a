// Purpose: as whom and of what state of the store an answer is computed: the viewer's restricted operations, and two texts: one
//          changes with every change of links or records, the other with those that may change what anybody is called. They
//          are the same for all viewers and never shown.
// Returns: operations, version, names
// Cost:    two counts that the store keeps, and one node.
WITH $a.viewer.operations AS operations,
  COUNT {
    MATCH (:LinkChange)
  } AS naming,
  // Counts that only grow may be added though they are not read at one moment: a sum that was too small never comes again.
  COUNT {
    MATCH (:NamelessChange)
  } AS nameless,
  coalesce(head(COLLECT {
    MATCH (change:LinkChange)
    RETURN change.id
    LIMIT 1
  }), head(COLLECT {
    MATCH (change:NamelessChange)
    RETURN change.id
    LIMIT 1
  }), '') AS first
WITH operations, (naming + nameless) + ' ' + first AS version, naming + ' ' + first AS names
