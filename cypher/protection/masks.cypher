// Purpose: of things by their ids those that must not be told as they are: protected people, what identifies them alone, and
//          what is recorded of either.
// Params:  keys
// Returns: id, person, operations, children, birthDate, postcode
// Cost:    an index seek for each key; the roles and records of people, and who uses an identifier.
UNWIND $a.keys AS key
MATCH (row:Node {id: key})
WITH row, CASE WHEN row:Record THEN head(COLLECT {
  MATCH (row)-[:ABOUT]->(about:Entity)
  RETURN about
}) ELSE row END AS subject
WITH row, CASE WHEN subject:Person THEN [subject] WHEN protectedMark(subject) THEN COLLECT {
  MATCH (subject)-[use:USES|IDENTIFIED_BY|REGISTERED_TO|LIVES_AT]-(user:Person)
  // Of others, what was disproved is all that is left here: it is not theirs.
  WHERE (use.open OR use.operation IN $a.viewer.operations) AND protectedPerson(user)
  RETURN DISTINCT user
  ORDER BY user.id
} ELSE [] END AS people
WITH row, head(people) AS person
WHERE person IS NOT NULL AND protectedPerson(person)
WITH
  row.id AS id,
  person.id AS person,
  COLLECT {
    MATCH (person)-[role:ROLE_IN]->(operation:Operation)
    WHERE role.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD']
      AND coalesce(role.status, '') <> 'DISPROVED'
      AND (role.open OR role.operation IN $a.viewer.operations)
    WITH DISTINCT operation
    ORDER BY operation.referenceKey
    RETURN {id: operation.id, reference: operation.reference}
  } AS operations,
  COLLECT {
    MATCH (person)<-[:ABOUT]-(stated:Record)
    WHERE stated.birthDate + '~' > $a.viewer.bornAfter AND (stated.open OR stated.operation IN $a.viewer.operations)
    MATCH (operation:Node {id: stated.operation})
    WITH DISTINCT operation
    ORDER BY operation.referenceKey
    RETURN {id: operation.id, reference: operation.reference}
  } AS children,
  head(COLLECT {
    MATCH (person)<-[:ABOUT]-(stated:Record)
    WHERE stated.birthDate IS NOT NULL AND (stated.open OR stated.operation IN $a.viewer.operations)
    RETURN stated.birthDate
    ORDER BY stated.gradeRank, stated.recordedAt DESC, stated.id
  }) AS birthDate,
  head(COLLECT {
    MATCH (person)-[home:LIVES_AT]->(place:Location)
    WHERE (home.open OR home.operation IN $a.viewer.operations) AND place.postcode IS NOT NULL
    RETURN place.postcode
    ORDER BY coalesce(home.lastSeen, home.to, home.from, '') DESC, place.id
  }) AS postcode
