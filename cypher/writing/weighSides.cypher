// Purpose: how much each of two has at it: of one that was kept, what a merge brought, and the rest.
// Params:  keep, drop, merge
// Returns: own, other
// Cost:    the links of both.
MATCH (keep:Node {id: $a.keep})
MATCH (drop:Node {id: $a.drop})
RETURN
  COUNT {
    MATCH (keep)-[link]-()
    WHERE NOT coalesce($a.merge IN link.moved, false)
  } AS own,
  COUNT { (drop)--() } + COUNT {
    MATCH (keep)-[link]-()
    WHERE $a.merge IN link.moved
  } AS other
