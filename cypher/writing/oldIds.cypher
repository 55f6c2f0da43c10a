// Purpose: the ids that were given up in merges, with what each was merged into, and the state that this is of: who keeps
//          them asks each time whether it still holds. What they lead to is tested when it is read.
// Params:  known (the state that is known already)
// Returns: state, merged (list; empty where nothing is new)
// Cost:    all merges, where the state is another.
WITH coalesce(head(COLLECT {
  MATCH (merges:Merges)
  RETURN merges.state
}), '') AS state
CALL (state) {
  WITH state
  WHERE state <> $a.known
  MATCH (old:Merged)-[into:MERGED_INTO]->(next:Node)
  RETURN collect({old: old.id, into: next.id, merge: into.merge, number: into.number}) AS merged
}
RETURN state, merged
