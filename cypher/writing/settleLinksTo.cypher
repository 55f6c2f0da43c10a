// Purpose: who leads among the links that go to some entities, by the rule of settleLinks: where links of one became links
//          of another, all pairs of both are settled.
// Params:  ids
// Returns: nothing
// Cost:    the links that go to these entities, whoever states them.
CALL () {
  CREATE (:NamelessChange {id: randomUUID()})
}
UNWIND $a.ids AS id
MATCH (to:Node {id: id})
// The lock first, as where single pairs are settled.
SET to.open = to.open
WITH to
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
