// Purpose: drugs lines that a group is stated to control.
// Parent:  OrganisedCrimeGroup
// Order:   lastSeen DESC text, row.id
// Returns: row (DrugsLine), statements (CONTROLS)
// Cost:    the node's CONTROLS relationships.
MATCH (parent)-[link:CONTROLS]->(row:DrugsLine)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
