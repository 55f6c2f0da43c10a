// Purpose: links of some entities that read the same both ways go from the smaller id to the greater.
// Params:  ids
// Returns: nothing
// Cost:    such links of these entities.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.ids AS id
MATCH (entity:Node {id: id})-[link:ASSOCIATE_OF|FAMILY_OF|SAME_AS]-(:Node)
WHERE startNode(link).id > endNode(link).id
WITH DISTINCT link, type(link) AS linkType, properties(link) AS stated, startNode(link) AS from, endNode(link) AS to
DELETE link
CREATE (to)-[turned:$(linkType)]->(from)
SET turned = stated
