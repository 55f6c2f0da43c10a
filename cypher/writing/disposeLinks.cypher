// Purpose: takes out what sources that are disposed of state of some entities.
// Params:  ids, sources
// Returns: links
// Cost:    the links that go from these entities, whoever states them.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.ids AS id
MATCH (from:Node {id: id})-[link]->()
WHERE link.lead IS NOT NULL AND link.source IN $a.sources
DELETE link
RETURN count(*) AS links
