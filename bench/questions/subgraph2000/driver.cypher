// Purpose: the neighbours of some numbers, each with its links to them, by hand.
// Params:  from, viewer.operations
// Order:   common ones last, lastSeen DESC, id
// Returns: answer (map)
// Cost:    the relationships of the start nodes.
MATCH (start:Node)
WHERE start.id IN $a.from AND start:Phone
  AND (start.open OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations))
WITH collect(start) AS starts
WITH starts, COLLECT {
  UNWIND starts AS start
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
  WHERE (link.open OR link.operation IN $a.viewer.operations) AND coalesce(link.status, '') <> 'DISPROVED'
    AND (NOT other IN starts OR start.id < other.id)
  WITH
    start,
    other,
    type(link) AS linkType,
    startNode(link) = start AS outwards,
    max(link.lastSeen) AS lastSeen,
    max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen
  WITH
    other,
    max(seen) AS seen,
    collect({type: linkType, with: start.id, outwards: outwards, lastSeen: lastSeen}) AS links
  ORDER BY coalesce(other.common, false) OR any(held IN coalesce(other.commonTo, []) WHERE held IN $a.viewer.operations),
    seen DESC, other.id
  LIMIT 5000
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
    ),
    links: links
  }
} AS neighbours
RETURN {starts: [start IN starts | start {.id, .label}], neighbours: neighbours} AS answer
