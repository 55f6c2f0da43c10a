// Purpose: the side of a hit that asked, as far as its policy tells the other side: all, whom to contact, or nothing.
// Parent:  Deconfliction (askedBy)
// Returns: value (DeconflictionSide)
// Cost:    a few index seeks.
WITH parent, standing(parent) AS standing
OPTIONAL MATCH (parent)-[:ASKED_FOR]->(side:Operation)
WITH parent, side, standing.ofAsking AS ours, standing.showsAsking AS shown, standing.tellsAsking AS told
WITH parent, side, ours, shown, CASE WHEN told THEN whom(side) END AS contact
WITH {
  isOurs: ours,
  reference: CASE WHEN shown THEN side.reference END,
  operation: CASE WHEN ours THEN side.id END,
  askedBy: CASE WHEN shown THEN parent.askedBy END,
  unit: contact[0],
  post: contact[1],
  contact: contact[2]
} AS value
