// Purpose: one person with telephone numbers, addresses and associates, by hand.
// Params:  id, viewer.operations
// Returns: answer (map)
// Cost:    the person's USES, LIVES_AT and ASSOCIATE_OF relationships.
MATCH (person:Node {id: $a.id})
WHERE person:Person AND (person.open OR any(held IN person.restrictedTo WHERE held IN $a.viewer.operations))
WITH
  person,
  COLLECT {
    MATCH (person)-[link:USES]->(phone:Phone)
    WHERE link.open OR link.operation IN $a.viewer.operations
    WITH phone, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen, max(link.lastSeen) AS lastSeen
    ORDER BY seen DESC, phone.id
    LIMIT 20
    RETURN phone {.id, .label, lastSeen: lastSeen}
  } AS phones,
  COLLECT {
    MATCH (person)-[link:LIVES_AT]->(location:Location)
    WHERE link.open OR link.operation IN $a.viewer.operations
    WITH location, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen
    ORDER BY seen DESC, location.id
    LIMIT 20
    RETURN location {
      .id,
      name: CASE
        WHEN none(held IN location.restrictedTo WHERE held IN $a.viewer.operations) THEN location.name
        ELSE head(COLLECT {
          MATCH (location)<-[:ABOUT]-(record:Record)
          WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
          RETURN record.name
          ORDER BY record.gradeRank, record.recordedAt DESC, record.id
          LIMIT 1
        })
      END
    }
  } AS addresses,
  COLLECT {
    MATCH (person)-[link:ASSOCIATE_OF]-(other:Person)
    WHERE link.open OR link.operation IN $a.viewer.operations
    WITH other, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen
    ORDER BY seen DESC, other.id
    LIMIT 20
    RETURN other {
      .id,
      name: CASE
        WHEN none(held IN other.restrictedTo WHERE held IN $a.viewer.operations) THEN other.name
        ELSE head(COLLECT {
          MATCH (other)<-[:ABOUT]-(record:Record)
          WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
          RETURN record.name
          ORDER BY record.gradeRank, record.recordedAt DESC, record.id
          LIMIT 1
        })
      END
    }
  } AS associates
RETURN person {
  .id,
  name: CASE
    WHEN none(held IN person.restrictedTo WHERE held IN $a.viewer.operations) THEN person.name
    ELSE head(COLLECT {
      MATCH (person)<-[:ABOUT]-(record:Record)
      WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
      RETURN record.name
      ORDER BY record.gradeRank, record.recordedAt DESC, record.id
      LIMIT 1
    })
  END,
  birthDate: CASE
    WHEN none(held IN person.restrictedTo WHERE held IN $a.viewer.operations) THEN person.birthDate
    ELSE head(COLLECT {
      MATCH (person)<-[:ABOUT]-(record:Record)
      WHERE record.birthDate IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
      RETURN record.birthDate
      ORDER BY record.gradeRank, record.recordedAt DESC, record.id
      LIMIT 1
    })
  END,
  phones: phones,
  addresses: addresses,
  associates: associates
} AS answer
