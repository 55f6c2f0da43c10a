// Purpose: beside what `protection/names` finds in the open: what protected people are called, and what identifies them, whom
//          the viewer's restricted operations know. Whoever has a link or role there has a record there.
// Returns: names, marks
// Cost:    the records of these operations, found by an index, and all records of these people.
WITH COLLECT {
  MATCH (own:Record)-[:ABOUT]->(person:Person)
  WHERE own.operation IN $a.viewer.operations
  WITH DISTINCT person
  WHERE protectedPerson(person)
  RETURN person
} AS people
WITH COLLECT {
  UNWIND people AS person
  MATCH (person)<-[:ABOUT]-(record:Record)
  WHERE record.open OR record.operation IN $a.viewer.operations
  UNWIND [record.name, record.alias, record.reference] AS called
  WITH called
  WHERE called IS NOT NULL
  RETURN DISTINCT called
} AS names, COLLECT {
  CALL (people) {
    UNWIND people AS person
    MATCH (person)-[use:USES|IDENTIFIED_BY|REGISTERED_TO|LIVES_AT]-(thing:Entity)
    WHERE (use.open OR use.operation IN $a.viewer.operations)
      AND protectedMark(thing)
    RETURN DISTINCT thing
  }
  UNWIND tellingTexts(thing) AS called
  WITH called
  WHERE called IS NOT NULL
  RETURN DISTINCT called
} AS marks
