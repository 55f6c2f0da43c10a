// Purpose: nodes of one kind that share neighbours with one of them, weighed by how rare the shared neighbours are.
// Parent:  none
// Returns: nodes, links, similar, truncation
// Cost:    the relationships of the node's neighbours, hubs left out, and of those who are found.
WITH COLLECT {
  MATCH (start:Node {id: $a.id})
  WHERE start:Entity AND (start.open OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations))
  RETURN start
} AS starts
WITH starts, head(starts) AS start
WITH starts, COLLECT {
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(via:Node)
  WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations) AND NOT isCommon(via)
  WITH DISTINCT start, via
  WITH start, via, COUNT {
    MATCH (via)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
    RETURN DISTINCT other
  } AS degree
  RETURN {start: start, via: via, degree: degree}
  ORDER BY degree, via.id
} AS around
WITH starts, size(around) AS own,
  [one IN around WHERE one.degree <= toInteger($a.hubLimit)] AS ways,
  [one IN around WHERE one.degree > toInteger($a.hubLimit) | one.via] AS hubs
WITH starts, own, hubs, COLLECT {
  CALL (ways) {
    UNWIND ways AS way
    WITH way.start AS start, way.via AS via, way.degree AS degree
    MATCH (via)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(other:Entity)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
      AND other <> start
      AND kindLabel(other) = kindLabel(start)
    WITH DISTINCT other, via, degree
    ORDER BY degree, via.id
    RETURN other, collect(via) AS shared, sum(1.0 / log(1 + degree)) AS score
  }
  RETURN {node: other, shared: shared, score: score}
  ORDER BY score DESC, other.id
} AS ranked
WITH starts, own, hubs, ranked, ranked[..toInteger($a.limit)] AS kept
WITH starts, ranked, COLLECT {
  UNWIND kept AS one
  WITH one.node AS node, one.shared AS shared, one.score AS score
  WITH node, shared, score, COUNT {
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(via:Node)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations) AND NOT isCommon(via)
    RETURN DISTINCT via
  } AS others, size(shared) + COUNT {
    UNWIND hubs AS hub
    MATCH (hub)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(node)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
    RETURN DISTINCT hub
  } AS both
  // Hubs count on both sides alike: to leave them out, the links of all that the other has to do with would be counted.
  RETURN {node: node, shared: shared, score: score, overlap: toFloat(both) / (own + others - both)}
  ORDER BY score DESC, node.id
} AS kept
WITH starts, ranked, kept, COLLECT {
  CALL (kept) {
    UNWIND kept AS one
    UNWIND one.shared AS via
    RETURN DISTINCT via
  }
  RETURN via
  ORDER BY via.id
} AS shared
WITH ranked, kept, starts + [one IN kept | one.node] AS alike, shared
WITH ranked, kept, alike + [via IN shared WHERE NOT via IN alike] AS nodes, COLLECT {
  CALL (shared, alike) {
    UNWIND shared AS via
    MATCH (via)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE (link.open OR link.operation IN $a.viewer.operations) AND other IN alike
    RETURN type(link) AS linkType, startNode(link) AS first, endNode(link) AS second, collect(DISTINCT link) AS merged
  }
  WITH linkType, first.id AS source, second.id AS target, merged
  WHERE any(said IN merged WHERE stands(said))
  ORDER BY linkType, source, target
  RETURN {type: linkType, source: source, target: target, statements: merged}
} AS links
WITH nodes, links,
  [one IN kept | {
    nodeId: one.node.id, score: one.score, overlap: one.overlap, shared: [via IN one.shared | via.id]
  }] AS similar,
  CASE WHEN size(kept) < size(ranked) THEN {
    what: 'nodes', limit: toInteger($a.limit), shown: size(kept), total: size(ranked),
    howToGoOn: 'Ask with a higher limit, or with a lower hubLimit.'
  } END AS truncation
