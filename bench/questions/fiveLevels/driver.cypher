// Purpose: an operation with 10 subjects, their telephone numbers, 5 contacts of each, those numbers' users, and the users of
//          their vehicles and their groups, by hand.
// Params:  id, viewer.operations
// Returns: answer (map)
// Cost:    the relationships on the way; those of a number are all read before 5 are kept.
MATCH (operation:Node {id: $a.id})
WHERE operation:Operation AND (operation.open OR operation.operation IN $a.viewer.operations)
WITH operation, COLLECT {
  MATCH (operation)<-[link:ROLE_IN]-(subject:Person)
  WHERE (link.open OR link.operation IN $a.viewer.operations) AND coalesce(link.status, '') <> 'DISPROVED'
  WITH subject, min(coalesce(link.from, '')) AS since
  ORDER BY since, subject.id
  LIMIT 10
  WITH subject, COLLECT {
    MATCH (subject)-[link:USES]->(phone:Phone)
    WHERE link.open OR link.operation IN $a.viewer.operations
    WITH phone, max(coalesce(link.lastSeen, link.to, link.from, '')) AS phoneSeen
    ORDER BY phoneSeen DESC, phone.id
    LIMIT 5
    WITH phone, COLLECT {
      MATCH (phone)-[link:CONTACTED]-(contact:Phone)
      WHERE link.open OR link.operation IN $a.viewer.operations
      WITH contact, max(coalesce(link.lastSeen, link.to, link.from, '')) AS contactSeen, sum(link.count) AS calls
      ORDER BY contactSeen DESC, contact.id
      LIMIT 5
      WITH contact, calls, COLLECT {
        MATCH (contact)<-[link:USES]-(user:Person)
        WHERE link.open OR link.operation IN $a.viewer.operations
        WITH user, max(coalesce(link.lastSeen, link.to, link.from, '')) AS userSeen
        ORDER BY userSeen DESC, user.id
        LIMIT 5
        WITH
          user,
          COLLECT {
            MATCH (user)-[link:USES]->(vehicle:Vehicle)
            WHERE link.open OR link.operation IN $a.viewer.operations
            WITH vehicle, max(coalesce(link.lastSeen, link.to, link.from, '')) AS vehicleSeen
            ORDER BY vehicleSeen DESC, vehicle.id
            LIMIT 5
            WITH vehicle, COLLECT {
              MATCH (vehicle)<-[link:USES]-(driver:Person)
              WHERE link.open OR link.operation IN $a.viewer.operations
              WITH driver, max(coalesce(link.lastSeen, link.to, link.from, '')) AS driverSeen
              ORDER BY driverSeen DESC, driver.id
              LIMIT 5
              RETURN driver {
                .id,
                name: CASE
                  WHEN none(held IN driver.restrictedTo WHERE held IN $a.viewer.operations) THEN driver.name
                  ELSE head(COLLECT {
                    MATCH (driver)<-[:ABOUT]-(record:Record)
                    WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
                    RETURN record.name
                    ORDER BY record.gradeRank, record.recordedAt DESC, record.id
                    LIMIT 1
                  })
                END
              }
            } AS users
            RETURN vehicle {.id, .label, users: users}
          } AS vehicles,
          COLLECT {
            MATCH (user)-[link:MEMBER_OF]->(circle:OrganisedCrimeGroup)
            WHERE link.open OR link.operation IN $a.viewer.operations
            WITH circle, max(coalesce(link.lastSeen, link.to, link.from, '')) AS circleSeen
            ORDER BY circleSeen DESC, circle.id
            LIMIT 5
            RETURN circle {
              .id,
              name: CASE
                WHEN none(held IN circle.restrictedTo WHERE held IN $a.viewer.operations) THEN circle.name
                ELSE head(COLLECT {
                  MATCH (circle)<-[:ABOUT]-(record:Record)
                  WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
                  RETURN record.name
                  ORDER BY record.gradeRank, record.recordedAt DESC, record.id
                  LIMIT 1
                })
              END
            }
          } AS groups
        RETURN user {
          .id,
          name: CASE
            WHEN none(held IN user.restrictedTo WHERE held IN $a.viewer.operations) THEN user.name
            ELSE head(COLLECT {
              MATCH (user)<-[:ABOUT]-(record:Record)
              WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
              RETURN record.name
              ORDER BY record.gradeRank, record.recordedAt DESC, record.id
              LIMIT 1
            })
          END,
          vehicles: vehicles,
          groups: groups
        }
      } AS users
      RETURN contact {.id, .label, count: calls, users: users}
    } AS contacts
    RETURN phone {.id, .label, contacts: contacts}
  } AS phones
  RETURN subject {
    .id,
    name: CASE
      WHEN none(held IN subject.restrictedTo WHERE held IN $a.viewer.operations) THEN subject.name
      ELSE head(COLLECT {
        MATCH (subject)<-[:ABOUT]-(record:Record)
        WHERE record.name IS NOT NULL AND (record.open OR record.operation IN $a.viewer.operations)
        RETURN record.name
        ORDER BY record.gradeRank, record.recordedAt DESC, record.id
        LIMIT 1
      })
    END,
    phones: phones
  }
} AS subjects
RETURN operation {.id, .reference, subjects: subjects} AS answer
