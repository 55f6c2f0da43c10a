// Purpose: links of an import that is complete and whose two ends were merged meanwhile, put aside until they are two again,
//          become those of its operation.
// Params:  ids, operation
// Returns: nothing
// Cost:    an index seek for each id.
CALL () {
  CREATE (:NamelessChange {id: randomUUID()})
}
MATCH (operation:Operation {id: $a.operation})
// The lock first: nobody may open or restrict the operation in between.
SET operation.id = operation.id
WITH operation
UNWIND $a.ids AS id
MATCH (:Node)-[link:PARKED {id: id}]->(:Node)
SET link.operation = operation.id, link.open = operation.open, link.scope = operation.scope
