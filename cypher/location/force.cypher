// Purpose: the force in whose area a location lies, as the records state it that the viewer may see.
// Parent:  Location
// Returns: row (Force)
// Cost:    one index seek; the location's records where restrictedTo meets the viewer's operations.
WITH parent, head(COLLECT {
  WITH parent
  WHERE any(held IN parent.restrictedTo WHERE held IN $a.viewer.operations)
  MATCH (parent)<-[:ABOUT]-(record:Record)
  WHERE (record.open OR record.operation IN $a.viewer.operations) AND record.force IS NOT NULL
  RETURN record.force
  ORDER BY record.gradeRank, record.recordedAt DESC, record.id
  LIMIT 1
}) AS stated
MATCH (row:Force {code: coalesce(stated, parent.force)})
WHERE row.open
