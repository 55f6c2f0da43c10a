// Purpose: what a run of a wash had found that did not come to its end, so that what is found again is as new as it was.
// Params:  id
// Returns: nothing
// Cost:    the wash's hits, and a transaction for each 10,000 of those that such a run had found.
MATCH (wash:Wash {id: $a.id})
WITH wash, coalesce(wash.shownRun, 0) AS shown
MATCH (hit:WashHit {wash: wash.id})
WHERE hit.lastRun > shown
CALL (hit, shown) {
  SET hit.lastRun = shown
  WITH hit, shown
  WHERE coalesce(hit.madeRun, hit.firstRun) > shown
  DETACH DELETE hit
} IN TRANSACTIONS OF 10000 ROWS
