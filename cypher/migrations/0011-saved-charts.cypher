// Purpose: charts that are kept as recipes, found by id, owner and operation.
// Cost:    nothing.
CREATE CONSTRAINT saved_chart_id IF NOT EXISTS FOR (chart:SavedChart) REQUIRE chart.id IS UNIQUE;
CREATE INDEX saved_chart_owner IF NOT EXISTS FOR (chart:SavedChart) ON (chart.owner);
CREATE INDEX saved_chart_operation IF NOT EXISTS FOR (chart:SavedChart) ON (chart.operation)
