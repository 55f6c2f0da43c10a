// Purpose: what is kept as text no longer tells what was disposed of.
// Params:  hits (ids of hits that go), reports {id, properties}, charts {id, properties}, notes {id, properties}
// Returns: nothing
// Cost:    an index seek for each, and of notes all of them.
CALL () {
  UNWIND $a.hits AS id
  MATCH (hit:WashHit {id: id})
  DETACH DELETE hit
}
CALL () {
  UNWIND $a.reports AS row
  MATCH (job:ImportJob {id: row.id})
  SET job += row.properties
}
CALL () {
  UNWIND $a.charts AS row
  MATCH (chart:SavedChart {id: row.id})
  SET chart += row.properties
}
CALL () {
  UNWIND $a.notes AS row
  MATCH (note:DeconflictionNote {id: row.id})
  SET note += row.properties
}
