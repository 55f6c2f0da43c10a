// Purpose: takes out the links that demonstration data laid between nodes which were there before it, and says which
//          entities its records spoke of.
// Returns: ids
// Cost:    all relationships, and the invented records.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
CALL () {
  MATCH (:Node)-[link]->(:Node)
  WHERE link.synthetic
  DELETE link
}
OPTIONAL MATCH (record:Record)-[:ABOUT]->(entity:Entity)
WHERE record.synthetic AND entity.synthetic IS NULL
RETURN collect(DISTINCT entity.id) AS ids
