// Purpose: of which kind what was found is, where the side that holds it may be seen or tells it.
// Parent:  Deconfliction (askedBy, kind)
// Returns: value (String)
// Cost:    a few index seeks.
WITH parent, standing(parent) AS standing
WITH CASE WHEN standing.showsHolding THEN parent.kind END AS value
