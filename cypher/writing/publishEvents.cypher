// Purpose: events of an import that is complete become those of its operation, with who took part in them.
// Params:  ids, operation
// Returns: nothing
// Cost:    an index seek for each id, and who took part.
CALL () {
  CREATE (:NamelessChange {id: randomUUID()})
}
MATCH (operation:Operation {id: $a.operation})
// The lock first: nobody may open or restrict the operation in between.
SET operation.id = operation.id
WITH operation
UNWIND $a.ids AS id
MATCH (event:Node {id: id})
SET event.operation = operation.id, event.open = operation.open
SET event.searchScope = CASE WHEN event.open THEN 'open' ELSE event.operation END + ' of_' + event.operation
  + ' is_' + split(event.searchScope, ' is_')[1]
WITH operation, event
MATCH (event)<-[link:INVOLVED_IN]-(:Node)
WHERE link.source = event.source
SET link.operation = operation.id, link.open = operation.open, link.scope = operation.scope
