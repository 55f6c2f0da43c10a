// Purpose: people who stand under a pseudonym for the viewer. Nothing tells where their names or births would place them, so
//          that they come as those without one, and no filter on what is hidden finds them.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Order BIRTH_DATE: sortBirth text, row.id
// Order BIRTH_DATE_DESC: sortBirth DESC text, row.id
// When:    viewer.veiled
// Returns: row (Person)
// Cost:    all protected people, found by indexes; nothing for viewers with the right IDENTITIES.
UNWIND CASE
  WHEN $a.viewer.sees THEN []
  WHEN $a.filter.name IS NOT NULL OR $a.filter.sex IS NOT NULL OR $a.filter.nationality IS NOT NULL THEN []
  WHEN $a.filter.bornFrom IS NOT NULL OR $a.filter.bornTo IS NOT NULL THEN []
  ELSE [1]
END AS asked
CALL () {
  MATCH (row:Person)-[role:ROLE_IN]->(:Operation)
  WHERE role.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD']
    AND coalesce(role.status, '') <> 'DISPROVED'
    AND (role.open OR role.operation IN $a.viewer.operations)
  RETURN row
  UNION
  MATCH (stated:Record)
  WHERE stated.birthDate >= $a.viewer.bornSince
    AND stated.birthDate + '~' > $a.viewer.bornAfter
    AND (stated.open OR stated.operation IN $a.viewer.operations)
  MATCH (stated)-[:ABOUT]->(row:Person)
  RETURN row
}
WITH row
WHERE ($a.filter.common IS NULL
    OR isCommon(row) = $a.filter.common)
  AND ($a.filter.operation IS NULL OR EXISTS {
    MATCH (row)<-[:ABOUT]-(own:Record {operation: $a.filter.operation})
    WHERE own.open OR own.operation IN $a.viewer.operations
  })
  AND ($a.filter.roles IS NULL OR EXISTS {
    MATCH (row)-[link:ROLE_IN]->(:Operation)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.status, '') <> 'DISPROVED'
      AND link.role IN $a.filter.roles
      AND ($a.filter.operation IS NULL OR link.operation = $a.filter.operation)
  })
WITH row, '' AS sortName, '' AS sortBirth
