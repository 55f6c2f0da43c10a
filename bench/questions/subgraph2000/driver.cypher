// Purpose: the neighbours of some nodes and the links between them and the start, by hand.
// Params:  from, viewer.operations
// Returns: answer (map)
// Cost:    the relationships of the start nodes, twice.
MATCH (start:Node)
WHERE start.id IN $a.from
  AND (start.open OR start.operation IN $a.viewer.operations
    OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations))
WITH collect(start) AS starts
WITH starts, starts + COLLECT {
  UNWIND starts AS start
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
  WHERE (link.open OR link.operation IN $a.viewer.operations) AND NOT other IN starts
  WITH other, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen
  RETURN other
  ORDER BY coalesce(other.common, false), seen DESC, other.id
  LIMIT 5000
} AS kept
WITH
  COLLECT {
    UNWIND kept AS other
    RETURN other {
      .id,
      kind: labels(other),
      label: coalesce(
        other.label,
        CASE
          WHEN none(held IN other.restrictedTo WHERE held IN $a.viewer.operations) THEN other.name
          ELSE head(COLLECT {
            MATCH (other)<-[:ABOUT]-(record:Record)
            WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
            RETURN record.name
            ORDER BY record.gradeRank, record.recordedAt DESC, record.id
            LIMIT 1
          })
        END,
        CASE WHEN other:Operation|OrganisedCrimeGroup THEN other.reference END
      )
    }
  } AS nodes,
  COLLECT {
    UNWIND starts AS start
    MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE (link.open OR link.operation IN $a.viewer.operations) AND other IN kept
    WITH DISTINCT link,
      type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AND startNode(link).id > endNode(link).id AS turned
    WITH
      type(link) AS linkType,
      CASE WHEN turned THEN endNode(link).id ELSE startNode(link).id END AS source,
      CASE WHEN turned THEN startNode(link).id ELSE endNode(link).id END AS target,
      max(link.lastSeen) AS lastSeen
    RETURN {type: linkType, source: source, target: target, lastSeen: lastSeen}
  } AS links
RETURN {nodes: nodes, links: links} AS answer
