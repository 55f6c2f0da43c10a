// Purpose: of those that were merged the ones of which something was stated at the very moment of the merge, by whoever had
//          looked before it.
// Params:  ids
// Returns: id
// Cost:    an index seek for each id.
UNWIND $a.ids AS id
MATCH (old:Merged:Node {id: id})
WHERE EXISTS { (old)<-[:ABOUT]-(:Record) } OR EXISTS {
  MATCH (old)-[link]-()
  WHERE link.lead IS NOT NULL
}
RETURN id
