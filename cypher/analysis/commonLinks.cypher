// Purpose: entities of which several operations have records, or nodes to which several nodes are linked.
// Parent:  none
// Returns: nodes, links, shared, truncation
// Cost:    the records of the operations, or the link relationships of the nodes; then those of what is shared.
WITH COLLECT {
  MATCH (operation:Operation)
  WHERE operation.id IN $a.operations AND (operation.open OR operation.id IN $a.viewer.operations)
  RETURN operation
  ORDER BY operation.id
} AS operations, COLLECT {
  MATCH (start:Node)
  WHERE start.id IN $a.nodes AND start:Entity|Event
    AND (start.open
      OR start.operation IN $a.viewer.operations
      OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations))
  RETURN start
  ORDER BY start.id
} AS starts
// Whoever may see an operation may see all of its records.
WITH operations, starts, COLLECT {
  CALL (operations) {
    UNWIND operations AS operation
    MATCH (record:Record)-[:ABOUT]->(node:Entity)
    WHERE record.operation = operation.id
    WITH DISTINCT node, operation.id AS holder
    ORDER BY holder
    RETURN node, collect(holder) AS holders
  }
  WITH node, holders
  WHERE size(holders) > 1
  RETURN {node: node, holders: holders}
} AS known, COLLECT {
  CALL (starts) {
    UNWIND starts AS start
    MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(node:Node)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations) AND node <> start
    WITH DISTINCT node, start.id AS holder
    ORDER BY holder
    RETURN node, collect(holder) AS holders
  }
  WITH node, holders
  WHERE size(holders) > 1
  RETURN {node: node, holders: holders}
} AS linked
WITH operations + starts AS asked, known + linked AS found
WITH asked, COLLECT {
  UNWIND found AS one
  WITH one.node AS node, one.holders AS holders
  WHERE ($a.common OR NOT isCommon(node))
    AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(node)))
  WITH node, holders, COUNT {
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
    RETURN DISTINCT other, type(link) AS linkType, startNode(link) = node AS outwards
  } AS degree
  RETURN {node: node, holders: holders, degree: degree}
  ORDER BY size(holders) DESC, degree, node.id
} AS ranked
WITH asked, ranked, ranked[..toInteger($a.limit)] AS kept
WITH ranked, kept, asked + [one IN kept WHERE NOT one.node IN asked | one.node] AS nodes, COLLECT {
  CALL (kept, asked) {
    UNWIND kept AS one
    WITH one.node AS node
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE (link.open OR link.operation IN $a.viewer.operations) AND other IN asked
    RETURN type(link) AS linkType, startNode(link) AS first, endNode(link) AS second, collect(DISTINCT link) AS merged
  }
  WITH linkType, first.id AS source, second.id AS target, merged
  WHERE any(said IN merged WHERE stands(said))
  ORDER BY linkType, source, target
  RETURN {type: linkType, source: source, target: target, statements: merged}
} AS links
WITH nodes, links,
  [one IN kept | {nodeId: one.node.id, sharedBy: one.holders, degree: one.degree}] AS shared,
  CASE WHEN size(kept) < size(ranked) THEN {
    what: 'nodes', limit: toInteger($a.limit), shown: size(kept), total: size(ranked),
    howToGoOn: 'Ask with a higher limit, for fewer kinds, or for fewer operations or nodes at once.'
  } END AS truncation
