// Purpose: the words by which records and events are found, and how their names sound.
// Params:  rows {id, searchWords, searchSounds}
// Returns: nothing
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MATCH (node:Node {id: row.id})
OPTIONAL MATCH (node)-[:ABOUT]->(entity:Entity)
WITH node, row, head([label IN labels(coalesce(entity, node)) WHERE NOT label IN ['Node', 'Entity', 'Event']]) AS kind
SET node.searchWords = row.searchWords, node.searchSounds = row.searchSounds
SET node.searchScope = CASE WHEN coalesce(node.searchCodes, node.searchWords) IS NOT NULL
  THEN CASE WHEN node.open THEN 'open' ELSE node.operation END + ' of_' + node.operation
    + ' is_' + kind
    + ' day_' + left(coalesce(CASE WHEN node:Event THEN node.at ELSE node.recordedAt END, ''), 10)
END
REMOVE node.searchStale
