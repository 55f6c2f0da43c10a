// Purpose: how many relationships the store holds, of whatever kind.
// Returns: links
// Cost:    read from the count store.
MATCH ()-[link]->()
RETURN count(link) AS links
