// Purpose: what was told to operations that the viewer may see, to the desk and to the viewer; newest first. What an operation was
//          told of hits that the viewer does not see is not told.
// Params:  since (told at this moment or later; null: all), ids (of these alone; null: all), first, after {at, id} (null: from the newest)
// Returns: notices
// Cost:    the notices since then, by an index, and the hits that they tell of.
WITH COLLECT {
  MATCH (notice:Notice)
  WHERE notice.at >= coalesce($a.since, '') AND ($a.ids IS NULL OR notice.id IN $a.ids)
    AND ($a.after IS NULL OR notice.at < $a.after.at OR (notice.at = $a.after.at AND notice.id > $a.after.id))
  OPTIONAL MATCH (operation:Node {id: notice.operation})
  WITH notice, operation
  WHERE CASE
    WHEN notice.subject IS NOT NULL THEN notice.subject = $a.viewer.id
    WHEN notice.operation IS NULL THEN 'DECONFLICT' IN $a.viewer.rights
    ELSE operation.open OR operation.id IN $a.viewer.operations
  END
  WITH notice, operation, CASE
    WHEN notice.operation IS NULL THEN coalesce(notice.found, COUNT { (notice)-[:TELLS_OF]->(:Deconfliction) })
    ELSE COUNT {
      MATCH (notice)-[:TELLS_OF]->(hit:Deconfliction)
      WITH notice, hit, standing(hit) AS standing
      WHERE ((standing.holding = notice.operation AND standing.seenAsHolding)
          OR (standing.asking = notice.operation AND standing.seenAsAsking))
        AND (standing.ofDesk OR NOT isRepeated(hit))
      RETURN 1
    }
  END AS count
  WHERE count > 0
  RETURN notice {
    .id,
    .at,
    .wash,
    side: CASE WHEN notice.subject IS NOT NULL THEN 'PERSON' WHEN notice.operation IS NULL THEN 'DESK' ELSE 'OPERATION' END,
    operation: operation.id,
    reference: operation.reference,
    count: count
  }
  ORDER BY notice.at DESC, notice.id
  LIMIT toInteger($a.first)
} AS notices
