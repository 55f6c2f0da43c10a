// Purpose: how many of some pairs somebody can see linked already; a source's own statements do not count.
// Params:  pairs {type, from, to}, by (the token's subject), source
// Returns: found
// Cost:    two index seeks for each pair, and the smaller of the ends' degrees.
OPTIONAL MATCH (:Member {id: $a.by})-[:ADMITTED_TO]->(admitted:Operation)
WHERE admitted.open = false
WITH collect(admitted.id) AS held
UNWIND $a.pairs AS pair
MATCH (from:Node {id: pair.from})
MATCH (to:Node {id: pair.to})
WHERE EXISTS {
  MATCH (from)-[link:$(pair.type)]->(to)
  WHERE (link.open OR link.operation IN held) AND link.source <> $a.source
}
RETURN count(*) AS found
