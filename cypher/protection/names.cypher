// Purpose: what protected people are called, and what identifies them alone: words that texts must not tell. It is asked for
//          nobody, and is then what all viewers have in common; `protection/namesHeld` finds the rest.
// Returns: names, marks
// Cost:    all protected people, found by indexes on roles and dates of birth, and their records.
WITH COLLECT {
  CALL () {
    MATCH (person:Person)-[role:ROLE_IN]->(:Operation)
    WHERE role.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD']
      AND coalesce(role.status, '') <> 'DISPROVED'
      AND (role.open OR role.operation IN $a.viewer.operations)
    RETURN person
    UNION
    MATCH (stated:Record)
    WHERE stated.birthDate >= $a.viewer.bornSince
      AND stated.birthDate + '~' > $a.viewer.bornAfter
      AND (stated.open OR stated.operation IN $a.viewer.operations)
    MATCH (stated)-[:ABOUT]->(person:Person)
    RETURN person
  }
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
