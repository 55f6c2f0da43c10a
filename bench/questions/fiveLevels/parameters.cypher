// Purpose: operations with ten subjects or more, most of whom have numbers that were in contact with others. Numbers with
//          a thousand contacts are left out.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: id
// Cost:    operations in the order of their ids until enough are found.
MATCH (operation:Node)
WHERE operation.id STARTS WITH 'operation_' AND operation.open
WITH operation
ORDER BY operation.id
WHERE COUNT { (operation)<-[:ROLE_IN]-(:Person) } >= 10
CALL (operation) {
  MATCH (operation)<-[:ROLE_IN]-(subject:Person)
  WITH DISTINCT subject
  MATCH (subject)-[:USES]->(phone:Phone)
  WITH subject, max(COUNT { (phone)-[:CONTACTED]-() }) AS contacts
  RETURN count(CASE WHEN contacts > 0 THEN subject END) AS inContact, max(contacts) AS most
}
WITH operation, inContact, most
WHERE inContact >= 5 AND most < 1000
RETURN operation.id AS id
LIMIT toInteger($a.limit)
