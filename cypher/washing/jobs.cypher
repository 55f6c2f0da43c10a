// Purpose: the washes that somebody began, newest first, or one of them: nobody else sees them. What was counted when they
//          might see who protected people are, or an operation, is not told when they may not.
// Params:  id (of one alone; null: all), first, after {at, id} (null: from the newest)
// Returns: jobs
// Cost:    the viewer's washes, by an index.
WITH COLLECT {
  MATCH (wash:Wash {by: $a.viewer.id})
  WHERE NOT wash.atOnce AND ($a.id IS NULL OR wash.id = $a.id)
    AND ($a.after IS NULL OR wash.createdAt < $a.after.at OR (wash.createdAt = $a.after.at AND wash.id > $a.after.id))
  OPTIONAL MATCH (operation:Node {id: wash.operation})
  WHERE operation.open OR operation.id IN $a.viewer.operations
  WITH wash, operation, ($a.viewer.sees OR NOT coalesce(wash.shownSees, wash.sees, false)) AND NOT EXISTS {
    UNWIND wash.seenIn AS seen
    MATCH (hidden:Node {id: seen})
    WHERE NOT coalesce(hidden.open, false) AND NOT hidden.id IN $a.viewer.operations
  } AS told
  RETURN wash {
    .id,
    .state,
    .title,
    .watch,
    .run,
    .createdAt,
    .finishedAt,
    .linesDone,
    .lines,
    knownCount: CASE WHEN told THEN wash.knownCount END,
    hitCount: CASE WHEN told THEN wash.hitCount END,
    newCount: CASE WHEN told THEN wash.newCount END,
    .message,
    .operation,
    reference: operation.reference
  }
  ORDER BY wash.createdAt DESC, wash.id
  LIMIT toInteger($a.first)
} AS jobs
