// Purpose: operations with ten subjects or more, most of whom have numbers that were in contact with others. Numbers with
//          a thousand contacts are left out. Operations with just ten subjects of one role each come first: with them
//          nobody can put other ten first.
// Params:  limit
// Order:   exactly ten, then id, which is a hash: as good as chance, and always the same
// Returns: id
// Cost:    all operations, their subjects and their subjects' numbers.
MATCH (operation:Operation)
WHERE operation.open
CALL (operation) {
  MATCH (operation)<-[link:ROLE_IN]-(subject:Person)
  WITH subject, count(link) AS links, count(nullIf(link.status, 'DISPROVED')) AS held
  RETURN count(subject) AS subjects, sum(links) AS links, sum(held) AS held
}
WITH operation, subjects, subjects = 10 AND links = 10 AND held = 10 AS exact
WHERE subjects IN range(10, 100)
CALL (operation) {
  MATCH (operation)<-[:ROLE_IN]-(subject:Person)-[:USES]->(phone:Phone)
  WITH subject, max(COUNT { (phone)-[:CONTACTED]-() }) AS contacts
  RETURN count(CASE WHEN contacts > 0 THEN subject END) AS inContact, max(contacts) AS most
}
WITH operation, exact, inContact, most
WHERE inContact >= 5 AND most < 1000
RETURN operation.id AS id
ORDER BY exact DESC, operation.id
LIMIT toInteger($a.limit)
