// Purpose: all owners are told of a run; where another one has ended meanwhile, they are still to be told of that. Of what was
//          washed at once nothing is kept.
// Params:  id, upTo
// Returns: telling (whether they are still to be told)
// Cost:    one index seek, and the list's parts.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash, coalesce(wash.shownRun > toInteger($a.upTo), false) AS telling
SET wash.telling = telling, wash.tellsRun = wash.shownRun, wash.teller = null
WITH wash, telling
CALL (wash) {
  MATCH (once:Wash {id: wash.id})
  WHERE once.atOnce
  OPTIONAL MATCH (once)-[:HAS_PART]->(part:WashPart)
  DETACH DELETE part, once
}
RETURN telling
