// Purpose: what merges left behind and is not as they leave it: somebody who was merged and is still seen, stated something
//          of or linked, or leads nowhere; links that are parked outside a merge; and merges that not everybody may see.
// Returns: id
// Cost:    all merges.
CALL () {
  MATCH (old:Merged)
  WHERE old:Entity
    OR coalesce(old.open, true)
    OR size(coalesce(old.restrictedTo, [])) > 0
    OR COUNT { (old)-[:MERGED_INTO]->(:Node) } <> 1
    OR EXISTS { (old)<-[:ABOUT]-(:Record) }
    OR EXISTS {
      MATCH (old)-[link]-()
      WHERE link.lead IS NOT NULL
    }
  RETURN old.id AS id
  UNION ALL
  MATCH (old:Node)-[into:MERGED_INTO]->(:Node)
  OPTIONAL MATCH (source:Source:Node {id: into.merge})
  WITH old, source
  WHERE NOT old:Merged OR coalesce(NOT source.open OR source.resolution <> 'MERGED', true)
  RETURN old.id AS id
  UNION ALL
  MATCH (from:Node)-[link:PARKED]->(to:Node)
  WHERE NOT EXISTS {
    MATCH (from)-[into:MERGED_INTO]-(to)
    WHERE into.merge = link.merge
  }
  RETURN link.id AS id
}
WITH id
