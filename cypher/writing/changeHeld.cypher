// Purpose: what an operation holds becomes as visible as it is: its sources, records, events and facts, links that are
//          parked, and who works on it.
// Params:  operation
// Returns: nothing
// Cost:    what the operation holds, found by indexes.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (operation:Operation {id: $a.operation})
CALL (operation) {
  MATCH (record:Record)
  WHERE record.operation = $a.operation
  SET record.open = operation.open
  SET record.searchScope = CASE WHEN record.open THEN 'open' ELSE record.operation END + ' of_' + record.operation
    + ' is_' + split(record.searchScope, ' is_')[1]
}
CALL (operation) {
  MATCH (source:Source)
  WHERE source.operation = $a.operation
  SET source.open = operation.open, source.scope = operation.scope
}
CALL (operation) {
  MATCH (event:Event)
  WHERE event.operation = $a.operation
  SET event.open = operation.open
  SET event.searchScope = CASE WHEN event.open THEN 'open' ELSE event.operation END + ' of_' + event.operation
    + ' is_' + split(event.searchScope, ' is_')[1]
}
CALL (operation) {
  MATCH (fact:Fact)
  WHERE fact.operation = $a.operation
  SET fact.open = operation.open
}
CALL (operation) {
  MATCH (:Node)-[link:PARKED]->(:Node)
  WHERE link.operation = operation.id
  SET link.open = operation.open, link.scope = operation.scope
}
CALL (operation) {
  MATCH (operation)<-[work:WORKS_ON]-(:Staff)
  SET work.open = operation.open
}
