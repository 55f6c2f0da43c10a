// Purpose: what was told to operations that the viewer may see, to the desk and to the viewer; newest first.
// Params:  since (told at this moment or later; null: all), ids (of these alone; null: all), first
// Returns: notices
// Cost:    the notices since then, by an index.
WITH COLLECT {
  MATCH (notice:Notice)
  WHERE notice.at >= coalesce($a.since, '') AND ($a.ids IS NULL OR notice.id IN $a.ids)
  OPTIONAL MATCH (operation:Node {id: notice.operation})
  WITH notice, operation
  WHERE CASE
    WHEN notice.subject IS NOT NULL THEN notice.subject = $a.viewer.id
    WHEN notice.operation IS NULL THEN 'DECONFLICT' IN $a.viewer.rights
    ELSE operation.open OR operation.id IN $a.viewer.operations
  END
  RETURN notice {
    .id,
    .at,
    .wash,
    side: CASE WHEN notice.subject IS NOT NULL THEN 'PERSON' WHEN notice.operation IS NULL THEN 'DESK' ELSE 'OPERATION' END,
    operation: operation.id,
    reference: operation.reference,
    count: coalesce(notice.found, COUNT { (notice)-[:TELLS_OF]->(:Deconfliction) })
  }
  ORDER BY notice.at DESC, notice.id
  LIMIT toInteger($a.first)
} AS notices
