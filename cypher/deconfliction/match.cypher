// Purpose: how a hit was found, where the side that holds it may be seen or tells it.
// Parent:  Deconfliction (askedBy, match)
// Returns: value (WashMatch)
// Cost:    a few index seeks.
WITH parent, standing(parent) AS standing
WITH CASE WHEN standing.showsHolding THEN parent.match END AS value
