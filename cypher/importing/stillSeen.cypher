// Purpose: which of the things and operations that a report names somebody may see at this moment.
// Params:  ids, referenceKeys
// Returns: entities (their ids), operations (their reference keys)
// Cost:    an index seek for each.
WITH COLLECT {
  UNWIND $a.ids AS id
  MATCH (entity:Node {id: id})
  WHERE entity:Entity AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
  RETURN entity.id
} AS entities, COLLECT {
  UNWIND $a.referenceKeys AS key
  MATCH (operation:Operation {referenceKey: key})
  WHERE operation.open OR operation.id IN $a.viewer.operations
  RETURN key
} AS operations
