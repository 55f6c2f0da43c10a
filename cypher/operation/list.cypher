// Purpose: operations and support holders that the viewer may see.
// Parent:  none
// Order REFERENCE: row.referenceKey text, row.id
// Order REFERENCE_DESC: row.referenceKey DESC text, row.id
// Order STARTED_ON: started text, row.id
// Order STARTED_ON_DESC: started DESC text, row.id
// Returns: row (Operation)
// Cost:    all operations: about a thousand.
MATCH (row:Operation)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND ($a.filter.text IS NULL
    OR toLower(row.reference) CONTAINS toLower($a.filter.text)
    OR toLower(row.name) CONTAINS toLower($a.filter.text))
  AND ($a.filter.holderKinds IS NULL OR row.kind IN $a.filter.holderKinds)
  AND ($a.filter.statuses IS NULL OR row.status IN $a.filter.statuses)
  AND ($a.filter.threatTypes IS NULL OR any(threat IN row.threatTypes WHERE threat IN $a.filter.threatTypes))
  AND ($a.filter.priorities IS NULL OR row.priority IN $a.filter.priorities)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
  AND ($a.filter.locatedIn IS NULL OR EXISTS { (row)-[:LOCATED_IN]->(:Force {code: $a.filter.locatedIn}) })
  AND ($a.filter.access IS NULL OR row.access = $a.filter.access)
  AND ($a.filter.socMasterList IS NULL OR coalesce(row.socMasterList, false) = $a.filter.socMasterList)
  AND ($a.filter.startedFrom IS NULL OR row.startedOn + '~' >= $a.filter.startedFrom)
  AND ($a.filter.startedTo IS NULL OR replace(row.startedOn, 'Z', '') < $a.filter.startedTo + '~')
WITH row, coalesce(row.startedOn, '') AS started
