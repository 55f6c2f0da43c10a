// Purpose: the identifier of a hit, in the words of one's own side: as it was washed, or as it is held.
// Parent:  Deconfliction (askedBy, asked, label)
// Returns: value (String)
// Cost:    a few index seeks.
WITH parent, standing(parent) AS standing
WITH CASE WHEN standing.showsHolding OR NOT standing.ofAsking THEN parent.label ELSE parent.asked END AS value
