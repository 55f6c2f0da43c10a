// Purpose: entities that took part in an event.
// Parent:  Event
// Order:   firstRole text, row.id
// Returns: row (Entity), statements (INVOLVED_IN)
// Cost:    the event's INVOLVED_IN relationships.
MATCH (parent)<-[link:INVOLVED_IN]-(row:Entity)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND ($a.roles IS NULL OR link.role IN $a.roles)
WITH row, collect(link) AS statements, min(coalesce(link.role, '')) AS firstRole
