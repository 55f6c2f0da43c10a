// Purpose: those of some entities and events that the viewer may see.
// Params:  ids, events
// Returns: ids
// Cost:    an index seek for each id.
WITH COLLECT {
  UNWIND $a.ids AS id
  MATCH (node:Node {id: id})
  WHERE (node:Entity AND (node.open OR any(held IN node.restrictedTo WHERE held IN $a.viewer.operations)))
    OR (node:Event AND $a.events AND (node.open OR node.operation IN $a.viewer.operations))
  RETURN node.id
} AS ids
