// Purpose: handsets in which a SIM of a number was inserted.
// Parent:  Phone
// Order:   row.key text, row.id
// Returns: row (Device)
// Cost:    the number's SERVES and their SIMs' INSERTED_IN relationships.
MATCH (parent)<-[served:SERVES]-(:Sim)-[link:INSERTED_IN]->(row:Device)
WHERE (served.open OR served.operation IN $a.viewer.operations)
  AND (link.open OR link.operation IN $a.viewer.operations)
WITH DISTINCT row
