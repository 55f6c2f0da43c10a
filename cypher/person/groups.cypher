// Purpose: organised crime groups of which a person is a member.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (OrganisedCrimeGroup), statements (MEMBER_OF)
// Cost:    the node's MEMBER_OF relationships.
MATCH (parent)-[link:MEMBER_OF]->(row:OrganisedCrimeGroup)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
