// Purpose: how many people the viewers of the benches know from restricted operations.
// Returns: member, operations, people, onlyThere
// Cost:    the records of those operations.
MATCH (member:Member)
WHERE member.id IN ['bench-2000', 'bench-15000']
RETURN member.id AS member,
  COUNT { (member)-[:ADMITTED_TO]->() } AS operations,
  COUNT {
    MATCH (member)-[:ADMITTED_TO]->(:Operation)-[:HOLDS]->(:Source)<-[:FROM]-(:Record)-[:ABOUT]->(person:Person)
    RETURN DISTINCT person
  } AS people,
  COUNT {
    MATCH (member)-[:ADMITTED_TO]->(:Operation)-[:HOLDS]->(:Source)<-[:FROM]-(:Record)-[:ABOUT]->(person:Person)
    WHERE NOT person.open
    RETURN DISTINCT person
  } AS onlyThere
ORDER BY member
