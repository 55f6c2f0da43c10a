// Purpose: nodes and links that do not say whether they are open. They are hidden from all, and so lost.
// Returns: id
// Cost:    all nodes and relationships.
CALL () {
  MATCH (node:Node)
  WHERE node.open IS NULL
  RETURN node.id AS id
  UNION ALL
  MATCH (:Node)-[link]->(:Node)
  WHERE link.operation IS NOT NULL AND link.open IS NULL
  RETURN coalesce(link.id, link.operation) AS id
}
WITH id
