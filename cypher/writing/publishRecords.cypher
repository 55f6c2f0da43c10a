// Purpose: records of an import that is complete become those of its operation.
// Params:  ids, operation
// Returns: nothing
// Cost:    an index seek for each id.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (operation:Operation {id: $a.operation})
// The lock first: nobody may open or restrict the operation in between.
SET operation.id = operation.id
WITH operation
UNWIND $a.ids AS id
MATCH (node:Node {id: id})
SET node.operation = operation.id, node.open = operation.open
SET node.searchScope = CASE WHEN node.open THEN 'open' ELSE node.operation END + ' of_' + node.operation
  + ' is_' + split(node.searchScope, ' is_')[1]
