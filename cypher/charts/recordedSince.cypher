// Purpose: of some nodes and links those of which nothing that the viewer may see was recorded up to a moment.
// Params:  nodeIds, linkKeys (type and ends), at
// Returns: nodeIds, linkKeys
// Cost:    the records of each node; for each link the smaller of its ends' degrees.
WITH COLLECT {
  UNWIND $a.nodeIds AS id
  MATCH (node:Node {id: id})
  WHERE NOT CASE
    WHEN node:Entity THEN EXISTS {
      MATCH (record:Record)-[:ABOUT]->(node)
      WHERE (record.open OR record.operation IN $a.viewer.operations) AND coalesce(record.recordedAt, '') <= $a.at
    }
    WHEN node:Event THEN EXISTS {
      MATCH (source:Source:Node {id: node.source})
      WHERE (source.open OR source.operation IN $a.viewer.operations) AND coalesce(source.recordedAt, '') <= $a.at
    }
    ELSE coalesce(node.recordedAt, '') <= $a.at
  END
  RETURN id
  ORDER BY id
} AS nodeIds, COLLECT {
  UNWIND $a.linkKeys AS linkKey
  WITH linkKey, split(linkKey, '|') AS parts
  WHERE NOT EXISTS {
    MATCH (:Node {id: parts[1]})-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]->(:Node {id: parts[2]})
    WHERE type(link) = parts[0] AND (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.recordedAt, '') <= $a.at
  }
  RETURN linkKey
  ORDER BY linkKey
} AS linkKeys
