// Purpose: keeps a chart, or keeps it anew where it is the viewer's own.
// Params:  id, properties
// Returns: id
// Cost:    one index seek.
MERGE (chart:SavedChart {id: $a.id})
ON CREATE SET chart.owner = $a.viewer.id
WITH chart
WHERE chart.owner = $a.viewer.id
SET chart = $a.properties, chart.id = $a.id, chart.owner = $a.viewer.id
RETURN chart.id AS id
