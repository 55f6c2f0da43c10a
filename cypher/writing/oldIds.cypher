// Purpose: the ids that were given up in merges, with what each was merged into, and the state that this is of: who keeps
//          them asks with each request whether it still holds. What they lead to is tested when it is read.
// Returns: state, merged (list)
// Cost:    all merges.
RETURN coalesce(head(COLLECT {
  MATCH (merges:Merges)
  RETURN merges.state
}), '') AS state, COLLECT {
  MATCH (old:Merged)-[into:MERGED_INTO]->(next:Node)
  RETURN {old: old.id, into: next.id, merge: into.merge, number: into.number}
} AS merged
