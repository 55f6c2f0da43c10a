// Purpose: people with ten links or more.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: id
// Cost:    people in the order of their ids until enough are found.
MATCH (person:Node)
WHERE person.id STARTS WITH 'person_' AND person.open
WITH person
ORDER BY person.id
WHERE COUNT { (person)--() } IN range(12, 150)
RETURN person.id AS id
LIMIT toInteger($a.limit)
