// Purpose: notes whom a decision is about. It is no link: nobody walks it.
// Params:  id (the decision), ids
// Returns: nothing
// Cost:    three index seeks.
MATCH (source:Node {id: $a.id})
UNWIND $a.ids AS id
MATCH (entity:Node {id: id})
CREATE (source)-[:DECIDES]->(entity)
