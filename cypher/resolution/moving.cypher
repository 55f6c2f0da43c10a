// Purpose: what a merge would bring from one to the other, counted as far as the viewer may see it; links between the two
//          would be put aside.
// Params:  keep, drop
// Returns: records, links, between, events, facts
// Cost:    the records, links and facts of the one that is dropped.
WITH COUNT {
  MATCH (:Entity:Node {id: $a.drop})<-[:ABOUT]-(record:Record)
  WHERE record.open OR record.operation IN $a.viewer.operations
} AS records, COUNT {
  MATCH (:Entity:Node {id: $a.drop})-[link]-(other:Node)
  WHERE link.lead IS NOT NULL
    AND (link.open OR link.operation IN $a.viewer.operations)
    AND NOT other:Event
    AND other.id <> $a.keep
} AS links, COUNT {
  MATCH (:Entity:Node {id: $a.drop})-[link]-(other:Node {id: $a.keep})
  WHERE link.lead IS NOT NULL AND (link.open OR link.operation IN $a.viewer.operations)
} AS between, COUNT {
  MATCH (:Entity:Node {id: $a.drop})-[link:INVOLVED_IN]->(event:Event)
  WHERE link.open OR link.operation IN $a.viewer.operations
  RETURN DISTINCT event
} AS events, COUNT {
  MATCH (:Entity:Node {id: $a.drop})<-[:CONCERNS]-(fact:Fact)
  WHERE fact.open OR fact.operation IN $a.viewer.operations
} AS facts
