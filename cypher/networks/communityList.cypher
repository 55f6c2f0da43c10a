// Purpose: the greatest communities of a viewer's network in memory, each named by the least id among its members, and how
//          many pairs lie within each and lead out of it.
// Params:  graph, limit, members
// Returns: rows
// Cost:    all nodes and pairs of the network.
WITH COLLECT {
  CALL gds.graph.nodeProperty.stream($a.graph, 'community') YIELD nodeId AS place, propertyValue AS community
  WITH community, gds.util.asNode(place).id AS id
  WITH community, min(id) AS name, count(*) AS size
  RETURN {community: community, label: name, size: size}
  ORDER BY size DESC, name
  LIMIT toInteger($a.limit)
} AS listed
WITH [one IN listed | one {
  .label,
  .size,
  memberIds: COLLECT {
    CALL gds.graph.nodeProperty.stream($a.graph, 'community') YIELD nodeId AS place, propertyValue AS community
    WITH place, community
    WHERE community = one.community
    WITH gds.util.asNode(place).id AS id
    ORDER BY id
    LIMIT toInteger($a.members)
    RETURN id
  }
}] AS rows
