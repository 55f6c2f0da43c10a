// Purpose: the entities that some operations know, and, where wanted, the events that they hold.
// Params:  operations, events, limit
// Returns: ids
// Cost:    the operations' records and events, by index.
WITH COLLECT {
  MATCH (operation:Operation)
  WHERE operation.id IN $a.operations AND (operation.open OR operation.id IN $a.viewer.operations)
  RETURN operation.id
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
