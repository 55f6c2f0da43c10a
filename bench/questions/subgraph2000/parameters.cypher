// Purpose: numbers that were in contact with many others, but are no hubs.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: id, degree
// Cost:    numbers in the order of their ids until enough are found.
MATCH (phone:Node)
WHERE phone.id STARTS WITH 'phone_' AND phone.open
WITH phone
ORDER BY phone.id
WITH phone, COUNT { (phone)-[:CONTACTED]-() } AS degree
WHERE degree IN range(20, 400) AND NOT coalesce(phone.common, false)
RETURN phone.id AS id, degree
LIMIT toInteger($a.limit)
