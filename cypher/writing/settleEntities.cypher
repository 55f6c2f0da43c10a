// Purpose: what an entity carries of its records: whether it is open, which restricted operations hold records of it, and
//          the attributes that its open records state, best grade first, then newest. Where a source is named, its records
//          are those of an import that is complete: first they become its operation's, and are found by their words.
// Params:  ids, source (or null), operation (or null), nameless (whether names do not change; where it is missing, they may)
// Returns: nothing
// Cost:    an index seek for each id, and the entity's records.
CALL () {
  CREATE (:$(CASE WHEN $a.nameless THEN 'NamelessChange' ELSE 'LinkChange' END) {id: randomUUID()})
}
OPTIONAL MATCH (operation:Node {id: $a.operation})
// The lock first: nobody may open or restrict the operation in between.
SET operation.id = operation.id
WITH operation {.id, .open} AS operation
UNWIND $a.ids AS id
MATCH (entity:Node {id: id})
// The lock first: a second writer must not settle between reading the records and writing what follows from them.
SET entity.open = entity.open
WITH operation, entity
CALL (operation, entity) {
  WITH operation, entity
  WHERE operation IS NOT NULL
  MATCH (entity)<-[:ABOUT]-(record:Record)
  WHERE record.source = $a.source
  WITH operation, entity, record, searchedCode(entity) AS code, coalesce(record.stagedWords, record.searchWords) AS words
  // All at once: each SET goes through what the record has.
  SET record += {
    operation: operation.id,
    open: operation.open,
    searchWords: words,
    searchSounds: coalesce(record.stagedSounds, record.searchSounds),
    searchCodes: code,
    searchEnds: reverse(code),
    searchScope: CASE WHEN coalesce(code, words) IS NOT NULL
      THEN CASE WHEN operation.open THEN 'open' ELSE operation.id END + ' of_' + operation.id
        + ' is_' + kindLabel(entity)
        + ' day_' + left(coalesce(record.recordedAt, ''), 10)
    END,
    stagedWords: null,
    stagedSounds: null
  }
}
WITH entity, COLLECT {
  MATCH (entity)<-[:ABOUT]-(record:Record)
  WITH record
  ORDER BY record.gradeRank, record.recordedAt DESC, record.id
  // Read once: there are more attributes than most records state.
  RETURN properties(record)
} AS records
WITH entity, records, [record IN records WHERE record.open] AS known
SET
  entity.open = size(known) > 0,
  entity.restrictedTo = COLLECT {
    UNWIND records AS record
    WITH record
    WHERE NOT record.open
    RETURN DISTINCT record.operation
  },
  entity += {
    name: head([record IN known WHERE record.name IS NOT NULL | record.name]),
    foldedName: head([record IN known WHERE record.foldedName IS NOT NULL | record.foldedName]),
    alias: head([record IN known WHERE record.alias IS NOT NULL | record.alias]),
    sex: head([record IN known WHERE record.sex IS NOT NULL | record.sex]),
    birthDate: head([record IN known WHERE record.birthDate IS NOT NULL | record.birthDate]),
    nationality: head([record IN known WHERE record.nationality IS NOT NULL | record.nationality]),
    reference: head([record IN known WHERE record.reference IS NOT NULL | record.reference]),
    colour: head([record IN known WHERE record.colour IS NOT NULL | record.colour]),
    make: head([record IN known WHERE record.make IS NOT NULL | record.make]),
    model: head([record IN known WHERE record.model IS NOT NULL | record.model]),
    category: head([record IN known WHERE record.category IS NOT NULL | record.category]),
    address: head([record IN known WHERE record.address IS NOT NULL | record.address]),
    postcode: head([record IN known WHERE record.postcode IS NOT NULL | record.postcode]),
    latitude: head([record IN known WHERE record.latitude IS NOT NULL | record.latitude]),
    longitude: head([record IN known WHERE record.longitude IS NOT NULL | record.longitude]),
    accuracyMetres: head([record IN known WHERE record.accuracyMetres IS NOT NULL | record.accuracyMetres]),
    locationKind: head([record IN known WHERE record.locationKind IS NOT NULL | record.locationKind]),
    organisationKind: head([record IN known WHERE record.organisationKind IS NOT NULL | record.organisationKind]),
    force: head([record IN known WHERE record.force IS NOT NULL | record.force]),
    region: head([record IN known WHERE record.region IS NOT NULL | record.region]),
    common: any(record IN known WHERE coalesce(record.common, false))
  },
  // A second list for what traversals read of each node; absent where no restricted operation states it.
  entity.commonTo = CASE WHEN any(record IN records WHERE NOT record.open AND coalesce(record.common, false)) THEN COLLECT {
    UNWIND records AS record
    WITH record
    WHERE NOT record.open AND coalesce(record.common, false)
    RETURN DISTINCT record.operation
  } END
// What lists of the open are sorted by is never missing for those that are open, and is missing for all others: an index
// must not be filled with what nobody may see.
SET entity += {
  sortName: CASE
    WHEN entity.open AND entity:Person|Organisation|OrganisedCrimeGroup|DrugsLine|Vulnerability|Location
      THEN coalesce(entity.foldedName, '')
  END,
  sortBirth: CASE WHEN entity.open AND entity:Person THEN coalesce(entity.birthDate, '') END,
  sortAddress: CASE WHEN entity.open AND entity:Location THEN toLower(coalesce(entity.address, '')) END
}
// A label beside what is carried: searches ask it of each node that they pass, and labels are read at once.
FOREACH (one IN CASE WHEN entity.common OR entity.commonTo IS NOT NULL THEN [entity] ELSE [] END | SET one:Common)
FOREACH (one IN CASE WHEN entity.common OR entity.commonTo IS NOT NULL THEN [] ELSE [entity] END | REMOVE one:Common)
