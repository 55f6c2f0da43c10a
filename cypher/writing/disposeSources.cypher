// Purpose: takes out the records and events of sources, of which tombstones stay.
// Params:  sources, at
// Returns: erased
// Cost:    what the sources state.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
CALL () {
  MATCH (:Node)-[link:PARKED]->(:Node)
  WHERE link.source IN $a.sources
  DELETE link
}
CALL () {
  MATCH (decision:Source:Node)-[apart:DECIDES]->(:Node)
  WHERE decision.id IN $a.sources
  DELETE apart
}
MATCH (source:Source:Node)
WHERE source.id IN $a.sources
WITH source, COUNT { (source)<-[:FROM]-(:Record) } AS records, COUNT {
  MATCH (event:Event {source: source.id})
  RETURN event
} AS events
CALL (source) {
  MATCH (source)<-[:FROM]-(record:Record)
  DETACH DELETE record
}
CALL (source) {
  MATCH (event:Event {source: source.id})
  DETACH DELETE event
}
SET source = source {
  .id, .operation, .open, .scope, .synthetic, .kind, .material, .marking, .recordedAt, .retentionGroup, .reviewOn,
  .retentionDecision, .retentionReason, .retentionDecidedAt, .retentionDecidedBy, disposedAt: $a.at, disposedBy: $a.viewer.id
}
RETURN sum(records + events + 1) AS erased
