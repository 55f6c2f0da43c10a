// Purpose: the links that an operation states from some entities become as visible as it is. Who leads among them is
//          settled afterwards.
// Params:  operation, ids
// Returns: links
// Cost:    the links that go from these entities, whoever states them.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (operation:Operation {id: $a.operation})
UNWIND $a.ids AS id
MATCH (from:Node {id: id})-[link]->()
WHERE link.operation = operation.id AND link.lead IS NOT NULL
SET link.open = operation.open, link.scope = operation.scope
RETURN count(*) AS links
