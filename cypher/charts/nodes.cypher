// Purpose: the nodes of a chart that was opened.
// Parent:  OpenedChart (nodeIds)
// Order:   row.id
// Returns: row (ChartNode)
// Cost:    an index seek for each.
UNWIND parent.nodeIds AS id
MATCH (row:Node {id: id})
WHERE row:Entity|Event|Operation
  AND (row.open
    OR row.operation IN $a.viewer.operations
    OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
WITH row
