// Purpose: whether a person stands under a pseudonym for the viewer: by a role of a victim or missing child, or a date of
//          birth less than 18 years ago, that the viewer may see. Other fragments say it as `protectedPerson(x)`.
// Parent:  Person
// Returns: value (Boolean)
// Cost:    the person's roles and records, for viewers without the right IDENTITIES alone.
WITH (NOT $a.viewer.sees AND (EXISTS {
  MATCH (parent)-[protecting:ROLE_IN]->(:Operation)
  WHERE protecting.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD']
    AND coalesce(protecting.status, '') <> 'DISPROVED'
    AND (protecting.open OR protecting.operation IN $a.viewer.operations)
} OR EXISTS {
  MATCH (parent)<-[:ABOUT]-(childhood:Record)
  WHERE childhood.birthDate + '~' > $a.viewer.bornAfter
    AND (childhood.open OR childhood.operation IN $a.viewer.operations)
})) AS value
