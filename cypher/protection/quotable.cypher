// Purpose: protected people of an operation, of whom one was quoted; for those who may see who they are.
// Params:  operation
// Returns: holder, people
// Cost:    the operation's roles, and its records.
WITH head(COLLECT {
  MATCH (operation:Operation:Node {id: $a.operation})
  WHERE $a.viewer.sees AND (operation.open OR operation.id IN $a.viewer.operations)
  RETURN operation
}) AS holder
WITH holder, COLLECT {
  MATCH (holder)<-[role:ROLE_IN]-(person:Person)
  WHERE role.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD']
    AND (role.open OR role.operation IN $a.viewer.operations)
  RETURN DISTINCT person
} + COLLECT {
  MATCH (record:Record {operation: $a.operation})-[:ABOUT]->(person:Person)
  WHERE record.birthDate + '~' > $a.viewer.bornAfter AND (record.open OR record.operation IN $a.viewer.operations)
  RETURN DISTINCT person
} AS found
// What was quoted before a merge still stands for whoever was kept.
WITH holder.id AS holder, COLLECT {
  UNWIND found AS person
  MATCH (person)<-[:MERGED_INTO*0..]-(known:Node)
  RETURN DISTINCT known.id
} AS people
