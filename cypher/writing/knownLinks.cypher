// Purpose: how many of some pairs somebody can see linked already by one type of link, for which LINK_TYPE stands; a
//          source's own statements do not count.
// Params:  rows {from, to (list; one twice is counted twice)}, by (the token's subject), source, operation
// Returns: found, foundByAll (how many whoever sees the operation can see linked, whatever else they may see)
// Cost:    an index seek for each end, and for each pair the smaller of the ends' degrees.
OPTIONAL MATCH (:Member {id: $a.by})-[:ADMITTED_TO]->(admitted:Operation)
WHERE admitted.open = false
WITH collect(admitted.id) AS held
UNWIND $a.rows AS row
MATCH (from:Node {id: row.from})
WITH held, row, from
// Most people are linked to nobody by a file's type of link before it comes: then no other end is looked for.
WHERE EXISTS { (from)-[:LINK_TYPE]->() }
UNWIND row.to AS other
MATCH (to:Node {id: other})
WITH held, from, to
WHERE EXISTS {
  MATCH (from)-[link:LINK_TYPE]->(to)
  WHERE (link.open OR link.operation IN held) AND link.source <> $a.source
}
RETURN count(*) AS found, sum(CASE WHEN EXISTS {
  MATCH (from)-[link:LINK_TYPE]->(to)
  WHERE (link.open OR $a.operation = link.operation) AND link.source <> $a.source
} THEN 1 ELSE 0 END) AS foundByAll
