// Purpose: a run of a wash is at its end: what it no longer found is removed, owners are to be told, and whoever watches the
//          list of what is new.
// Params:  id, run, runner (the process that says it, which must be the one that washes), properties, delivery
// Returns: nothing
// Cost:    the wash's hits.
MATCH (wash:Wash {id: $a.id})
SET wash.id = wash.id
WITH wash
WHERE wash.state = 'RUNNING' AND wash.runner = $a.runner
SET wash += $a.properties
// Where owners are not yet told of an earlier run, they are told of both with that one: hits written down by it wait for it.
SET wash.tellsRun = CASE WHEN wash.telling THEN coalesce(wash.tellsRun, wash.shownRun) ELSE toInteger($a.run) END
SET wash.state = 'DONE', wash.shownRun = toInteger($a.run), wash.telling = true, wash.message = null
WITH wash
CALL (wash) {
  MATCH (gone:WashHit {wash: wash.id})
  WHERE gone.lastRun < wash.shownRun
  DETACH DELETE gone
}
WITH wash
WHERE wash.run > 1 AND wash.newCount > 0
MERGE (notice:Notice {id: wash.id + ' ' + toString(wash.run)})
ON CREATE SET
  notice.subject = wash.by,
  notice.wash = wash.id,
  notice.at = wash.finishedAt,
  notice.found = wash.newCount,
  notice.delivery = $a.delivery,
  notice.attempts = 0,
  notice.nextAt = wash.finishedAt
