// Purpose: whether a number, handset, account or other identifier would tell who somebody is that stands under a pseudonym for
//          the viewer: all whom the viewer may see to use it are such. Other fragments say it as `protectedMark(x)`.
// Parent:  Entity
// Returns: value (Boolean)
// Cost:    who uses it, and their roles and records, for viewers without the right IDENTITIES alone.
WITH (NOT $a.viewer.sees AND EXISTS {
  MATCH (parent)-[bearing:USES|IDENTIFIED_BY|REGISTERED_TO]-(bearer:Person)
  WHERE (bearing.open OR bearing.operation IN $a.viewer.operations)
    AND protectedPerson(bearer)
} AND NOT EXISTS {
  MATCH (parent)-[bearing:USES|IDENTIFIED_BY|REGISTERED_TO]-(bearer:Person)
  WHERE (bearing.open OR bearing.operation IN $a.viewer.operations)
    AND NOT protectedPerson(bearer)
}) AS value
