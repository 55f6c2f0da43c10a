// Purpose: entities of one kind that may be the same as a given one: their names are alike by the index, or they share a
//          thing that few have to do with. Those stated to be the same already, or not to be, are left out.
// Params:  id, kind, lucene (made of our own signs; null where there is no name), near (ids), most (hits that are looked at),
//          wanted (of these, as many as the viewer may see)
// Returns: ids, more, seen (hits that the viewer may see)
// Cost:    at most `most` hits of the index, and the links of what is near.
WITH CASE WHEN $a.lucene IS NULL THEN [] ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('search', '+(searchScope:open^0' + reduce(
      scopes = '',
      one IN $a.viewer.operations |
      scopes + ' searchScope:' + one + '^0'
    ) + ') +searchScope:is_' + $a.kind + '^0 +(' + coalesce($a.lucene, 'searchWords:none') + ')',
    {limit: toInteger($a.most) + 1}) YIELD node AS hit
  WHERE hit.open OR hit.operation IN $a.viewer.operations
  MATCH (hit)-[:ABOUT]->(entity:Entity)
  // What is hidden of protected people is none, and still one that was looked at.
  RETURN CASE WHEN (entity:Person AND protectedPerson(entity)) OR protectedMark(entity) THEN NULL ELSE entity.id END
} END AS named, COLLECT {
  UNWIND $a.near AS shared
  MATCH (via:Node {id: shared})
  WHERE COUNT {
    MATCH (via)-[link:USES|REGISTERED_TO|LIVES_AT|LOCATED_AT|CONTROLS|IDENTIFIED_BY]-(other:Entity)
    WHERE link.open OR link.operation IN $a.viewer.operations
    RETURN DISTINCT other
  } <= 20
  MATCH (via)-[link:USES|REGISTERED_TO|LIVES_AT|LOCATED_AT|CONTROLS|IDENTIFIED_BY]-(other:Entity)
  WHERE (link.open OR link.operation IN $a.viewer.operations) AND $a.kind IN labels(other)
  RETURN DISTINCT other.id
} AS sharing
WITH size(named) > toInteger($a.most) AS further, sharing,
  [id IN named[..toInteger($a.most)] WHERE id IS NOT NULL] AS named
WITH size(named) AS seen, further OR size(named) > toInteger($a.wanted) AS more, COLLECT {
  CALL (named, sharing) {
    UNWIND named[..toInteger($a.wanted)] + sharing AS id
    RETURN DISTINCT id
  }
  WITH id
  WHERE id <> $a.id
  MATCH (other:Node {id: id})
  WHERE NOT EXISTS {
    MATCH (other)-[same:SAME_AS]-(:Node {id: $a.id})
    WHERE same.open OR same.operation IN $a.viewer.operations
  } AND NOT EXISTS {
    MATCH (other)<-[:DECIDES]-(decision:Source)-[:DECIDES]->(:Node {id: $a.id})
    WHERE decision.resolution = 'NOT_SAME' AND (decision.open OR decision.operation IN $a.viewer.operations)
  }
  RETURN id
  ORDER BY id
} AS ids
