// Purpose: the region in which a location lies, as the records state it that the viewer may see.
// Parent:  Location
// Returns: row (Region)
// Cost:    one index seek; the location's records where restrictedTo meets the viewer's operations.
WITH parent, head(COLLECT {
  WITH parent
  WHERE any(held IN parent.restrictedTo WHERE held IN $a.viewer.operations)
  MATCH (parent)<-[:ABOUT]-(record:Record)
  WHERE (record.open OR record.operation IN $a.viewer.operations) AND record.region IS NOT NULL
  RETURN record.region
  ORDER BY record.gradeRank, record.recordedAt DESC, record.id
  LIMIT 1
}) AS stated
MATCH (row:Region {code: coalesce(stated, parent.region)})
WHERE row.open
