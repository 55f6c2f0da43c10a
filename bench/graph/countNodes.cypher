// Purpose: how many nodes have each label.
// Returns: name, count
// Cost:    read from the count store.
CALL db.labels() YIELD label AS name
RETURN name, COUNT { MATCH (node:$(name)) } AS count
ORDER BY count DESC, name
