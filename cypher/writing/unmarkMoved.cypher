// Purpose: what a merge brought forgets it, where it stays in its place and the rest goes.
// Params:  keep, merge
// Returns: nothing
// Cost:    the records, links, facts and decisions of the one that was kept.
MATCH (keep:Node {id: $a.keep})
CALL (keep) {
  MATCH (record:Record)-[:ABOUT]->(keep)
  WHERE $a.merge IN record.moved
  SET record.moved = CASE WHEN size(record.moved) > 1 THEN [merge IN record.moved WHERE merge <> $a.merge] END
}
CALL (keep) {
  MATCH (keep)-[link]-(:Node)
  WHERE link.lead IS NOT NULL AND $a.merge IN link.moved
  WITH DISTINCT link
  SET link.moved = CASE WHEN size(link.moved) > 1 THEN [merge IN link.moved WHERE merge <> $a.merge] END
}
CALL (keep) {
  MATCH (:Node)-[mention:CONCERNS|DECIDES]->(keep)
  WHERE $a.merge IN mention.moved
  SET mention.moved = CASE WHEN size(mention.moved) > 1 THEN [merge IN mention.moved WHERE merge <> $a.merge] END
}
