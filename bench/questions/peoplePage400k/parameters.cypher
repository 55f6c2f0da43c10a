// Purpose: days on which people of the graph were born. Those born on one day have names from A to Z, so their places are
//          spread over the whole list.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: born
// Cost:    people in the order of their ids until enough are found.
MATCH (person:Node)
WHERE person.id STARTS WITH 'person_' AND person.open AND size(person.birthDate) = 10
WITH person
ORDER BY person.id
LIMIT toInteger($a.limit)
RETURN person.birthDate AS born
