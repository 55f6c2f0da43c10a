// Purpose: people with 10 to 150 links.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: id
// Cost:    people in the order of their ids until enough are found.
MATCH (person:Node)
WHERE person.id STARTS WITH 'person_' AND person.open
WITH person
ORDER BY person.id
WHERE COUNT { (person)--() } IN range(15, 150)
WITH person, COUNT { (person)-[link]-() WHERE link.lead } AS links
WHERE links >= 10
RETURN person.id AS id
LIMIT toInteger($a.limit)
