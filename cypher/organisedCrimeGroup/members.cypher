// Purpose: people stated to be members of a group.
// Parent:  OrganisedCrimeGroup
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (MEMBER_OF)
// Cost:    the node's MEMBER_OF relationships.
MATCH (parent)<-[link:MEMBER_OF]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
