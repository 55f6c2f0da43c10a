// Purpose: the entities that some operations know, and, where wanted, the events that they hold.
// Params:  operations, referenceKeys, events, limit
// Returns: ids
// Cost:    all operations, and the records and events of these, by index.
WITH COLLECT {
  MATCH (operation:Operation)
  WHERE (operation.id IN $a.operations OR operation.referenceKey IN $a.referenceKeys)
    AND (operation.open OR operation.id IN $a.viewer.operations)
  RETURN DISTINCT operation.id
} AS holders
WITH COLLECT {
  UNWIND holders AS holder
  CALL (holder) {
    MATCH (record:Record {operation: holder})-[:ABOUT]->(node:Entity)
    WHERE record.open OR record.operation IN $a.viewer.operations
    RETURN node
    UNION
    MATCH (node:Event {operation: holder})
    WHERE $a.events AND (node.open OR node.operation IN $a.viewer.operations)
    RETURN node
  }
  RETURN DISTINCT node.id
  LIMIT toInteger($a.limit)
} AS ids
