// Purpose: a page of 50 people by name, filtered, with how many phones, vehicles and associates each has, by hand.
//          Two streams: people known from open records alone, in index order; and those of the viewer's restricted
//          operations, whose shown values come from their records.
// Params:  sex, bornFrom, bornTo, viewer.operations
// Order:   name, id
// Returns: answer (list of maps)
// Cost:    the people up to the end of the page, and all those of the viewer's restricted operations.
CALL () {
  MATCH (person:Person)
  WHERE person.sortName >= ''
    AND person.open
    AND none(held IN person.restrictedTo WHERE held IN $a.viewer.operations)
    AND person.sex = $a.sex
    AND person.birthDate + '~' >= $a.bornFrom
    AND person.birthDate < $a.bornTo + '~'
  RETURN person, person {.name, .birthDate} AS shown, person.sortName AS sortName
  ORDER BY person.sortName, person.id
  LIMIT 50
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
  WHERE shown.sex = $a.sex
    AND shown.birthDate + '~' >= $a.bornFrom
    AND shown.birthDate < $a.bornTo + '~'
  RETURN person, shown, sortName
  ORDER BY sortName, person.id
  LIMIT 50
}
WITH person, shown, sortName
ORDER BY sortName, person.id
LIMIT 50
RETURN collect(person {
  .id,
  name: shown.name,
  birthDate: shown.birthDate,
  phones: COUNT {
    MATCH (person)-[link:USES]->(other:Phone)
    WHERE link.open OR link.operation IN $a.viewer.operations
    RETURN DISTINCT other
  },
  vehicles: COUNT {
    MATCH (person)-[link:USES]->(other:Vehicle)
    WHERE link.open OR link.operation IN $a.viewer.operations
    RETURN DISTINCT other
  },
  associates: COUNT {
    MATCH (person)-[link:ASSOCIATE_OF]-(other:Person)
    WHERE link.open OR link.operation IN $a.viewer.operations
    RETURN DISTINCT other
  }
}) AS answer
