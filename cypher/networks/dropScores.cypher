// Purpose: takes the noted scores or communities off a network in memory again.
// Params:  graph, property
// Returns: dropped
// Cost:    nothing.
CALL gds.graph.nodeProperties.drop($a.graph, [$a.property]) YIELD propertiesRemoved
WITH propertiesRemoved AS dropped
