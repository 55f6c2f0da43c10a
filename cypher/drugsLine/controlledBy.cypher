// Purpose: groups stated to control a line.
// Parent:  DrugsLine
// Order:   lastSeen DESC text, row.id
// Returns: row (OrganisedCrimeGroup), statements (CONTROLS)
// Cost:    the node's CONTROLS relationships.
MATCH (parent)<-[link:CONTROLS]-(row:OrganisedCrimeGroup)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
