// Purpose: a run of a wash is at its end: what it no longer found is removed, owners are to be told, and whoever watches the
//          list of what is new.
// Params:  id, run, properties, delivery
// Returns: nothing
// Cost:    the wash's hits.
MATCH (wash:Wash {id: $a.id})
SET wash += $a.properties
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
