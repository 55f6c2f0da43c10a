// Purpose: two that may be one, and the operation in whose name it is decided, as far as the viewer may see them. Protected
//          people are there for whoever may see who they are: to decide is to know them.
// Params:  keep, drop, operation, referenceKey
// Returns: keep, drop, holder, apart, stated
// Cost:    a few index seeks, and the records and decisions of both.
WITH head(COLLECT {
  MATCH (operation:Operation)
  WHERE (operation.id = $a.operation OR operation.referenceKey = $a.referenceKey)
    AND (operation.open OR operation.id IN $a.viewer.operations)
    AND operation.disposedAt IS NULL
  RETURN operation
}) AS operation, COLLECT {
  UNWIND range(0, 1) AS place
  MATCH (entity:Entity:Node {id: CASE place WHEN 0 THEN $a.keep ELSE $a.drop END})
  WHERE (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
    AND NOT (entity:Person AND protectedPerson(entity))
    AND NOT protectedMark(entity)
  RETURN {place: place, entity: entity}
} AS found
WITH operation, [one IN found WHERE one.place = 0 | one.entity][0] AS one, [one IN found WHERE one.place = 1 | one.entity][0] AS other
WITH operation {.id, .open, .synthetic, .reference} AS holder,
  CASE WHEN one IS NULL THEN null ELSE {
    id: one.id,
    kind: kindLabel(one),
    open: one.open,
    known: EXISTS { MATCH (one)<-[:ABOUT]-(record:Record) WHERE record.operation = operation.id }
  } END AS keep,
  CASE WHEN other IS NULL THEN null ELSE {
    id: other.id,
    kind: kindLabel(other),
    open: other.open,
    known: EXISTS { MATCH (other)<-[:ABOUT]-(record:Record) WHERE record.operation = operation.id }
  } END AS drop,
  EXISTS {
    MATCH (one)<-[:DECIDES]-(decision:Source)-[:DECIDES]->(other)
    WHERE decision.resolution = 'NOT_SAME' AND (decision.open OR decision.operation IN $a.viewer.operations)
  } AS apart,
  EXISTS {
    MATCH (one)<-[:DECIDES]-(decision:Source)-[:DECIDES]->(other)
    WHERE decision.operation = operation.id
  } AS stated
