// Purpose: some lines of a list that is washed.
// Params:  wash, part {id, number, texts}
// Returns: nothing
// Cost:    two index seeks.
MATCH (wash:Wash {id: $a.wash})
MERGE (part:WashPart {id: $a.part.id})
SET part.number = toInteger($a.part.number), part.texts = $a.part.texts
MERGE (wash)-[:HAS_PART]->(part)
