// Purpose: notes that two are not the same, by the decision that says so. It is no link: nobody walks it.
// Params:  id (the decision), ids
// Returns: nothing
// Cost:    three index seeks.
MATCH (source:Node {id: $a.id})
UNWIND $a.ids AS id
MATCH (entity:Node {id: id})
CREATE (source)-[:APART]->(entity)
