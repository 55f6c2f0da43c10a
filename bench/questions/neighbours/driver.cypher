// Purpose: everything that is linked to one person, of whatever kind, by hand.
// Params:  id, viewer.operations
// Order:   lastSeen DESC, type, neighbour
// Returns: answer (map)
// Cost:    the person's relationships.
MATCH (person:Node {id: $a.id})
WHERE person:Person AND (person.open OR any(held IN person.restrictedTo WHERE held IN $a.viewer.operations))
WITH person, COLLECT {
  MATCH (person)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
  WHERE link.open OR link.operation IN $a.viewer.operations
  WITH
    other,
    type(link) AS linkType,
    type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] OR startNode(link) = person AS outwards,
    max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen
  ORDER BY seen DESC, linkType, other.id
  LIMIT 200
  RETURN other {
    .id,
    type: linkType,
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
} AS links
RETURN person {.id, links: links} AS answer
