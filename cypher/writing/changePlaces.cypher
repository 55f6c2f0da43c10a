// Purpose: two change places: each node becomes the other, with what earlier merges left at it. So of two that become one,
//          or are two again, the one with fewer links moves.
// Params:  keep, drop
// Returns: nothing
// Cost:    what earlier merges left at both.
MATCH (keep:Node {id: $a.keep})
MATCH (drop:Node {id: $a.drop})
CALL (keep, drop) {
  UNWIND [keep, drop] AS place
  MATCH (place)-[trace:PARKED|MERGED_INTO]-(:Node)
  WITH DISTINCT keep, drop, trace, type(trace) AS traceType, properties(trace) AS stated,
    startNode(trace) AS oldFrom, endNode(trace) AS oldTo
  DELETE trace
  WITH traceType, stated,
    CASE oldFrom WHEN keep THEN drop WHEN drop THEN keep ELSE oldFrom END AS from,
    CASE oldTo WHEN keep THEN drop WHEN drop THEN keep ELSE oldTo END AS to
  CREATE (from)-[moved:$(traceType)]->(to)
  SET moved = stated
}
CALL (keep, drop) {
  // What names both stays at both.
  MATCH (keep)<-[one:CONCERNS|DECIDES]-(:Node)-[other:CONCERNS|DECIDES]->(drop)
  WHERE type(one) = type(other)
  WITH one, other, one.moved AS ofOne, other.moved AS ofOther
  SET one.moved = ofOther, other.moved = ofOne
}
WITH DISTINCT keep, drop, properties(keep) AS ofKeep, properties(drop) AS ofDrop
SET keep = {}
SET drop = ofKeep
SET keep = ofDrop
