// Purpose: links that are not as visible as the operation which states them, have not its number, or name a source of
//          another; and whoever works on an operation, where that is not as visible as it.
// Returns: id
// Cost:    all relationships.
CALL () {
  MATCH (:Node)-[link]->(:Node)
  WHERE link.lead IS NOT NULL OR link.scope IS NOT NULL
  OPTIONAL MATCH (operation:Node {id: link.operation})
  OPTIONAL MATCH (source:Node {id: link.source})
  WITH link, operation, source
  // Those of an import that is not complete are hidden under a holder that is none.
  WHERE NOT coalesce(link.operation STARTS WITH 'import ' AND NOT link.open AND link.scope = -1, false) AND coalesce(
    link.open <> operation.open OR link.scope <> operation.scope OR source.operation <> operation.id
      OR (link.lead IS NULL) <> (type(link) = 'PARKED'),
    true
  )
  RETURN link.id AS id
  UNION ALL
  MATCH (staff:Staff)-[work:WORKS_ON]->(operation:Operation)
  WHERE coalesce(work.open <> operation.open OR work.operation <> operation.id, true)
  RETURN staff.id AS id
}
WITH id
