// Purpose: what is held against each other to find out whether two entities are one: what visible records state of them,
//          and the things and places that they visibly have to do with. What is common explains nothing and is left out.
// Params:  ids
// Returns: described (list)
// Cost:    the records and the nearest links of each entity.
WITH COLLECT {
  UNWIND $a.ids AS id
  MATCH (entity:Node {id: id})
  WHERE entity:Entity AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
    // Evidence is made of names, and even a score of them would tell.
    AND NOT (entity:Person AND protectedPerson(entity))
    AND NOT protectedMark(entity)
  RETURN {
    id: entity.id,
    kind: kindLabel(entity),
    stated: COLLECT {
      MATCH (entity)<-[:ABOUT]-(record:Record)
      WHERE (record.open OR record.operation IN $a.viewer.operations)
        AND coalesce(record.name, record.alias, record.birthDate, record.sex, record.reference, record.address, record.postcode)
          IS NOT NULL
      WITH record
      ORDER BY record.id
      LIMIT 100
      RETURN record {.name, .alias, .birthDate, .sex, .reference, .address, .postcode}
    },
    near: COLLECT {
      MATCH (entity)-[link:USES|REGISTERED_TO|LIVES_AT|LOCATED_AT|CONTROLS|IDENTIFIED_BY]-(via:Entity)
      WHERE (link.open OR link.operation IN $a.viewer.operations) AND NOT isCommon(via)
      WITH DISTINCT via
      ORDER BY via.id
      LIMIT 200
      RETURN [via.id, kindLabel(via)]
    }
  }
} AS described
