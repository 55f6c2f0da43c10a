// Purpose: lists are read in the order of an index: for every order a property that no open entity lacks, so that whoever
//          has no name is found in its place as well, and that no other has. Text indexes serve the search for a part of a name.
// Cost:    one pass over the entities and events.
CREATE INDEX person_sort_name IF NOT EXISTS FOR (person:Person) ON (person.sortName);
CREATE INDEX person_sort_birth IF NOT EXISTS FOR (person:Person) ON (person.sortBirth);
CREATE INDEX organisation_sort_name IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.sortName);
CREATE INDEX location_sort_name IF NOT EXISTS FOR (location:Location) ON (location.sortName);
CREATE INDEX location_sort_address IF NOT EXISTS FOR (location:Location) ON (location.sortAddress);
CREATE INDEX event_sort_at IF NOT EXISTS FOR (event:Event) ON (event.sortAt);
CREATE TEXT INDEX person_name_text IF NOT EXISTS FOR (person:Person) ON (person.foldedName);
CREATE TEXT INDEX organisation_name_text IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.foldedName);
CREATE TEXT INDEX location_name_text IF NOT EXISTS FOR (location:Location) ON (location.foldedName);
CREATE TEXT INDEX location_address_text IF NOT EXISTS FOR (location:Location) ON (location.sortAddress);
CREATE TEXT INDEX vehicle_registration_text IF NOT EXISTS FOR (vehicle:Vehicle) ON (vehicle.registration);
DROP INDEX person_name IF EXISTS;
DROP INDEX organisation_name IF EXISTS;
MATCH (entity:Person|Organisation|OrganisedCrimeGroup|DrugsLine|Vulnerability|Location)
WHERE entity.open AND entity.sortName IS NULL
CALL (entity) {
  SET
    entity.sortName = coalesce(entity.foldedName, ''),
    entity.sortBirth = CASE WHEN entity:Person THEN coalesce(entity.birthDate, '') END,
    entity.sortAddress = CASE WHEN entity:Location THEN toLower(coalesce(entity.address, '')) END
} IN TRANSACTIONS OF 10000 ROWS
;
MATCH (event:Event)
WHERE event.sortAt IS NULL
CALL (event) {
  SET event.sortAt = coalesce(event.at, '')
} IN TRANSACTIONS OF 10000 ROWS
