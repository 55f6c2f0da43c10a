// Purpose: beginnings of surnames, three to six letters long.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: text
// Cost:    people in the order of their ids until enough are found.
MATCH (person:Node)
WHERE person.id STARTS WITH 'person_' AND person.open AND person.foldedName CONTAINS ' '
WITH person
ORDER BY person.id
LIMIT toInteger($a.limit) * 4
WITH collect(last(split(person.foldedName, ' '))) AS surnames
UNWIND range(0, size(surnames) - 1) AS place
WITH DISTINCT substring(surnames[place], 0, 3 + place % 4) AS text
WHERE size(text) >= 3
RETURN text
LIMIT toInteger($a.limit)
