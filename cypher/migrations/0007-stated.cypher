// Purpose: what stood on entities and was shown to all who might see them becomes a statement of their records, as visible
//          as those: whether an entity is common, where a location lies, of what kind it is.
// Cost:    one pass over the entities; more for those marked as common, and for locations and organisations.
MATCH (entity:Entity)
WHERE entity.common OR entity.latitude IS NOT NULL OR entity.longitude IS NOT NULL OR entity.accuracyMetres IS NOT NULL
  OR entity.locationKind IS NOT NULL OR entity.organisationKind IS NOT NULL OR entity:Location
CALL (entity) {
  MATCH (entity)<-[:ABOUT]-(record:Record)
  SET record += {
    common: CASE WHEN entity.common THEN true ELSE record.common END,
    latitude: coalesce(record.latitude, entity.latitude),
    longitude: coalesce(record.longitude, entity.longitude),
    accuracyMetres: coalesce(record.accuracyMetres, entity.accuracyMetres),
    locationKind: coalesce(record.locationKind, entity.locationKind),
    organisationKind: coalesce(record.organisationKind, entity.organisationKind),
    force: coalesce(record.force, entity.force),
    region: coalesce(record.region, entity.region)
  }
  WITH DISTINCT entity
  SET entity.commonTo = CASE WHEN entity.common AND size(entity.restrictedTo) > 0 THEN entity.restrictedTo END
  SET entity += CASE WHEN entity.open THEN {} ELSE {
    common: false,
    latitude: null,
    longitude: null,
    accuracyMetres: null,
    locationKind: null,
    organisationKind: null,
    force: null,
    region: null
  } END
} IN TRANSACTIONS OF 5000 ROWS
