// Purpose: takes out a chart of the viewer's own.
// Params:  id
// Returns: id
// Cost:    one index seek.
MATCH (chart:SavedChart {id: $a.id})
WHERE chart.owner = $a.viewer.id
WITH chart, chart.id AS id
DELETE chart
RETURN id
