// Purpose: the records behind an entity's shown attributes, for a viewer whose restricted operations also hold some.
// Parent:  Entity
// Order:   row.gradeRank number, row.recordedAt DESC, row.id
// Returns: row (Record)
// Cost:    the entity's records where restrictedTo meets the viewer's operations; none elsewhere, as the carried values
//          of the open records are then all that the viewer may see.
WITH parent
WHERE any(o IN parent.restrictedTo WHERE o IN $a.viewer.operations)
MATCH (parent)<-[:ABOUT]-(row:Record)
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row
ORDER BY row.gradeRank, row.recordedAt DESC, row.id
