// Purpose: people of whom a record that the viewer may see states one of some days of birth, with the names it states.
// Params:  days
// Returns: found (lists: day, id, name as stated, name as shown)
// Cost:    the records with these days, by an index.
CALL () {
  UNWIND $a.days AS day
  MATCH (record:Record {birthDate: day})-[:ABOUT]->(entity:Person)
  WHERE (record.open OR record.operation IN $a.viewer.operations)
    // A name that is guessed rightly would be confirmed.
    AND NOT protectedPerson(entity)
  UNWIND [record.name, record.alias] AS stated
  WITH DISTINCT day, entity, stated, coalesce(record.name, record.alias) AS shown
  WHERE stated IS NOT NULL
  RETURN day, entity.id AS id, stated, shown
  ORDER BY day, id, stated, shown
}
WITH collect([day, id, stated, shown]) AS found
