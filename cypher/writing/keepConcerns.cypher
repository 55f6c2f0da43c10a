// Purpose: a version of a fact concerns whom and what the version before it did, those too whom the writer may not see or
//          sees under a pseudonym.
// Params:  from, to (ids of versions)
// Returns: nothing
// Cost:    two index seeks, and one for each that it concerns.
MATCH (before:Node {id: $a.from})-[known:CONCERNS]->(entity:Node)
MATCH (after:Node {id: $a.to})
MERGE (after)-[concern:CONCERNS]->(entity)
ON CREATE SET concern.moved = known.moved
