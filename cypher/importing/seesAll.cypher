// Purpose: whether a reader may see everything that an import was seen with when it was reported: else they are told what everybody
//          sees. Other fragments say it as `seesAll(x)`.
// Parent:  ImportJob
// Returns: value (Boolean)
// Cost:    nothing.
WITH CASE
  WHEN parent.seenWith IS NULL THEN parent.by = $a.viewer.id
  ELSE all(operation IN parent.seenWith WHERE operation IN $a.viewer.operations)
END AS value
