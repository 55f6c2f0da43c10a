// Purpose: as whom and of what state of the store an answer is computed: the viewer's restricted operations, and a text that
//          changes with every change of links or records. It is the same for all viewers and never shown.
// Returns: operations, version
// Cost:    one count that the store keeps, and one node.
WITH $a.viewer.operations AS operations,
  toString(COUNT {
    MATCH (:LinkChange)
  }) + ' ' + coalesce(head(COLLECT {
    MATCH (change:LinkChange)
    RETURN change.id
    LIMIT 1
  }), '') AS version
