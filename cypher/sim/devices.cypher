// Purpose: devices in which a SIM card was inserted.
// Parent:  Sim
// Order:   lastSeen DESC text, row.id
// Returns: row (Device), statements (INSERTED_IN)
// Cost:    the node's INSERTED_IN relationships.
MATCH (parent)-[link:INSERTED_IN]->(row:Device)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
