// Purpose: operations with ten subjects or more, most of whom have numbers that were in contact with others. Numbers with
//          a thousand contacts are left out. Operations with just ten, or whose subjects all have a date, come first: with
//          them everybody puts the same ten first.
// Params:  limit
// Order:   those first, then id, which is a hash: as good as chance, and always the same
// Returns: id
// Cost:    all operations, their subjects and their subjects' numbers.
MATCH (operation:Operation)
WHERE operation.open
CALL (operation) {
  MATCH (operation)<-[link:ROLE_IN {lead: true}]-(:Person)
  RETURN
    count(link) AS subjects,
    count(CASE WHEN link.status = 'DISPROVED' THEN 1 END) AS disproved,
    count(CASE WHEN link.from IS NULL THEN 1 END) AS undated
}
WITH operation, subjects, disproved = 0 AND (subjects = 10 OR undated = 0) AS alike
WHERE subjects IN range(10, 100)
CALL (operation) {
  MATCH (operation)<-[:ROLE_IN]-(subject:Person)-[:USES]->(phone:Phone)
  WITH subject, max(COUNT { (phone)-[:CONTACTED]-() }) AS contacts
  RETURN count(CASE WHEN contacts > 0 THEN subject END) AS inContact, max(contacts) AS most
}
WITH operation, alike, inContact, most
WHERE inContact >= 5 AND most < 1000
RETURN operation.id AS id
ORDER BY alike DESC, operation.id
LIMIT toInteger($a.limit)
