// Purpose: how many relationships there are of each type.
// Returns: name, count
// Cost:    all relationships, without their properties.
MATCH ()-[link]->()
RETURN type(link) AS name, count(*) AS count
ORDER BY count DESC, name
