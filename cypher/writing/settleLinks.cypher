// Purpose: exactly one open link of a pair leads; restricted ones lead, one per operation, only where the pair has no open one.
//          What was disproved never leads: nobody walks along it, and it keeps no other from leading. Where a source is named, its links are those of an import that is complete: first they become its operation's.
//          LINK_TYPE stands for their type.
// Params:  rows {from, to (list)}, source (or null), operation (or null), nameless (whether names do not change)
// Returns: nothing
// Cost:    an index seek for each end, and for each pair the smaller of the ends' degrees.
CALL () {
  CREATE (:$(CASE WHEN $a.nameless THEN 'NamelessChange' ELSE 'LinkChange' END) {id: randomUUID()})
}
OPTIONAL MATCH (operation:Node {id: $a.operation})
// The lock first: nobody may open or restrict the operation in between.
SET operation.id = operation.id
WITH operation {.id, .open, .scope} AS operation
UNWIND $a.rows AS row
MATCH (from:Node {id: row.from})
// The lock first: two writers must not both find that the pair has no leader.
SET from.open = from.open
WITH operation, row, from
UNWIND row.to AS other
MATCH (to:Node {id: other})
WITH operation, from, to
MATCH (from)-[link:LINK_TYPE]->(to)
WITH from, to, link, link.unitWeight IS NULL AS stands, CASE WHEN link.source = $a.source THEN operation END AS own
WITH from, to, link, stands, own, coalesce(own.open, link.open) AS open, coalesce(own.id, link.operation) AS holder
ORDER BY stands DESC, open DESC, link.id
WITH from, to, collect({link: link, own: own, stands: stands, open: open, holder: holder}) AS links
UNWIND range(0, size(links) - 1) AS place
WITH links, place, links[place] AS one
WITH one.link AS link, one.own AS own,
  CASE
    WHEN NOT one.stands THEN false
    WHEN head(links).open THEN place = 0
    ELSE none(earlier IN links[..place] WHERE earlier.holder = one.holder)
  END AS lead
SET link += CASE WHEN own IS NULL THEN {lead: lead}
  ELSE {lead: lead, operation: own.id, open: own.open, scope: own.scope}
END
