// Purpose: people by a part of the name, the first 20 by name, by hand.
//          Two streams: people known from open records alone, in index order; and those of the viewer's restricted
//          operations, whose shown values come from their records.
// Params:  text, viewer.operations
// Order:   name, id
// Returns: answer (list of maps)
// Cost:    the people with the text in their names, by the text index, and all those of the viewer's restricted operations.
CALL () {
  MATCH (person:Person)
  WHERE person.open
    AND none(held IN person.restrictedTo WHERE held IN $a.viewer.operations)
    AND person.foldedName CONTAINS $a.text
  RETURN person, person {.name, .birthDate} AS shown, person.sortName AS sortName
  ORDER BY person.sortName, person.id
  LIMIT 20
  UNION ALL
  MATCH (held:Record)-[:ABOUT]->(person:Person)
  WHERE held.operation IN $a.viewer.operations
  WITH DISTINCT person
  CALL (person) {
    MATCH (person)<-[:ABOUT]-(record:Record)
    WHERE record.open OR record.operation IN $a.viewer.operations
    WITH record
    ORDER BY record.gradeRank, record.recordedAt DESC, record.id
    RETURN {
      name: head(collect(record.name)),
      foldedName: head(collect(record.foldedName)),
      sex: head(collect(record.sex)),
      birthDate: head(collect(record.birthDate))
    } AS shown
  }
  WITH person, shown, coalesce(shown.foldedName, '') AS sortName
  WHERE shown.foldedName CONTAINS $a.text
  RETURN person, shown, sortName
  ORDER BY sortName, person.id
  LIMIT 20
}
WITH person, shown, sortName
ORDER BY sortName, person.id
LIMIT 20
RETURN collect(person {
  .id,
  name: shown.name,
  birthDate: shown.birthDate
}) AS answer
