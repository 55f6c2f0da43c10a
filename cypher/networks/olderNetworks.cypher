// Purpose: networks in memory that a process of ours left behind, as it ended without giving them back.
// Params:  prefix, hours
// Returns: graphs
// Cost:    nothing.
CALL gds.graph.list() YIELD graphName, creationTime
WITH graphName AS name, creationTime AS made
WHERE name STARTS WITH $a.prefix AND made < datetime() - duration({hours: toInteger($a.hours)})
WITH collect(name) AS graphs
