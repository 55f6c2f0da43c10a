// Purpose: the entity of a hit, for whoever may see it and the side that holds it.
// Parent:  Deconfliction (askedBy, entity)
// Returns: row (Entity)
// Cost:    a few index seeks.
WITH parent, standing(parent) AS standing
WHERE standing.showsHolding
MATCH (row:Node {id: parent.entity})
WHERE row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
