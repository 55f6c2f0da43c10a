// Purpose: links that cannot be there yet, as their source has only come. Who leads is settled afterwards.
// Params:  said (maps: what many links say alike is sent once), rows {type, from, source, links}, where each link is a list: to,
//          id, its place in said, row, firstSeen, lastSeen, count, rows; nameless (whether names do not change)
// Returns: written (how many)
// Cost:    two index seeks for each of the rows, one for each link; no lock on either end, so that batches may run beside each other.
CALL () {
  CREATE (:$(CASE WHEN $a.nameless THEN 'NamelessChange' ELSE 'LinkChange' END) {id: randomUUID()})
}
UNWIND $a.rows AS row
MATCH (source:Node {id: row.source})
MATCH (from:Node {id: row.from})
WITH row, from, source {.id, .operation, .open, .scope} AS source
UNWIND row.links AS one
MATCH (to:Node {id: one[0]})
CREATE (from)-[link:$(row.type) {
  id: one[1],
  row: one[3],
  firstSeen: one[4],
  lastSeen: one[5],
  count: one[6],
  rows: one[7],
  operation: source.operation,
  open: source.open,
  scope: source.scope,
  source: source.id,
  lead: false
}]->(to)
SET link += $a.said[toInteger(one[2])]
RETURN count(link) AS written
