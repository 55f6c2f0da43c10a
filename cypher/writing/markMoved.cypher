// Purpose: everything of one that is merged remembers by which merge, where it stays in its place and the other's comes to it.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the records, links, facts and decisions of the one that is dropped.
MATCH (drop:Node {id: $a.drop})
MATCH (keep:Node {id: $a.keep})
CALL (drop) {
  MATCH (record:Record)-[:ABOUT]->(drop)
  SET record.moved = coalesce(record.moved, []) + $a.merge
}
CALL (drop) {
  MATCH (drop)-[link]-(:Node)
  WHERE link.lead IS NOT NULL
  WITH DISTINCT link
  SET link.moved = coalesce(link.moved, []) + $a.merge
}
CALL (drop, keep) {
  MATCH (speaker:Node)-[mention:CONCERNS|DECIDES]->(drop)
  WHERE NOT EXISTS { MATCH (speaker)-[both:CONCERNS|DECIDES]->(keep) WHERE type(both) = type(mention) }
  SET mention.moved = coalesce(mention.moved, []) + $a.merge
}
