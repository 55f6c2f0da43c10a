// Purpose: whether a number, handset, account, address or other thing would tell who somebody is that stands under a pseudonym
//          for the viewer: all whom the viewer may see to use it or live there are such, and it is no organisation's place.
//          Of others what was disproved is no use: it lifts no veil. Other fragments say it as `protectedMark(x)`.
// Parent:  Entity
// Returns: value (Boolean)
// Cost:    who uses it or lives there, and their roles and records, for viewers without the right IDENTITIES alone.
WITH (NOT $a.viewer.sees AND EXISTS {
  MATCH (parent)-[bearing:USES|IDENTIFIED_BY|REGISTERED_TO|LIVES_AT]-(bearer:Person)
  WHERE (bearing.open OR bearing.operation IN $a.viewer.operations)
    AND protectedPerson(bearer)
} AND NOT EXISTS {
  MATCH (parent)-[bearing:USES|IDENTIFIED_BY|REGISTERED_TO|LIVES_AT]-(bearer:Person)
  WHERE (bearing.open OR bearing.operation IN $a.viewer.operations)
    AND stands(bearing)
    AND NOT protectedPerson(bearer)
} AND NOT EXISTS {
  MATCH (parent)<-[standing:LOCATED_AT]-(:Organisation)
  WHERE (standing.open OR standing.operation IN $a.viewer.operations)
    AND stands(standing)
}) AS value
