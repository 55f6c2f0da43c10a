// Purpose: entities that lists would show in another place than their attributes say, leave out, or find hidden ones by.
// Returns: id
// Cost:    all entities.
MATCH (entity:Entity)
WITH entity, entity.open AND entity:Person|Organisation|OrganisedCrimeGroup|DrugsLine|Vulnerability|Location AS named
WHERE coalesce(entity.sortName, '-') <> CASE WHEN named THEN coalesce(entity.foldedName, '') ELSE '-' END
  OR coalesce(entity.sortBirth, '-')
    <> CASE WHEN entity.open AND entity:Person THEN coalesce(entity.birthDate, '') ELSE '-' END
  OR coalesce(entity.sortAddress, '-')
    <> CASE WHEN entity.open AND entity:Location THEN toLower(coalesce(entity.address, '')) ELSE '-' END
WITH entity.id AS id
