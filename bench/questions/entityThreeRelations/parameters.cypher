// Purpose: people with some numbers, addresses and associates, none of them with very many.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: id
// Cost:    people in the order of their ids until enough are found.
MATCH (person:Node)
WHERE person.id STARTS WITH 'person_' AND person.open
WITH person
ORDER BY person.id
WHERE COUNT { (person)-[:USES]->(:Phone) } IN range(1, 20)
  AND COUNT { (person)-[:LIVES_AT]->() } IN range(1, 20)
  AND COUNT { (person)-[:ASSOCIATE_OF]-() } IN range(1, 20)
RETURN person.id AS id
LIMIT toInteger($a.limit)
