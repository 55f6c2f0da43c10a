// Purpose: who leads among the links that go from some entities, by the rule of settleLinks: where a whole operation has
//          become visible or invisible, all pairs of an entity are settled in one pass.
// Params:  ids
// Returns: nothing
// Cost:    the links that go from these entities, whoever states them.
CALL () {
  CREATE (:NamelessChange {id: randomUUID()})
}
UNWIND $a.ids AS id
MATCH (from:Node {id: id})
// The lock first, as where single pairs are settled.
SET from.open = from.open
WITH from
MATCH (from)-[link]->(to)
WHERE link.lead IS NOT NULL
WITH from, to, type(link) AS linkType, collect(link) AS links
WITH links, [link IN links WHERE link.unitWeight IS NULL] AS standing
WITH links, standing, [link IN standing WHERE link.open] AS opens
UNWIND links AS link
WITH link, CASE
  WHEN link.unitWeight IS NOT NULL THEN false
  WHEN size(links) = 1 THEN true
  WHEN size(opens) > 0 THEN link.open AND none(rival IN opens WHERE rival.id < link.id)
  ELSE none(rival IN standing WHERE rival.operation = link.operation AND rival.id < link.id)
END AS lead
WHERE link.lead <> lead
SET link.lead = lead
