// Purpose: the side of a hit that asked, as far as its policy tells the other side: all, whom to contact, or nothing.
// Parent:  Deconfliction (askedBy)
// Returns: value (DeconflictionSide)
// Cost:    a few index seeks.
WITH parent, standing(parent) AS standing
OPTIONAL MATCH (parent)-[:ASKED_FOR]->(side:Operation)
WITH parent, side, standing.ofAsking AS ours, standing.showsAsking AS shown, standing.tellsAsking AS told
WITH parent, side, ours, shown, told, COLLECT {
  MATCH (staff:Staff)-[work:WORKS_ON]->(side)
  RETURN [coalesce(staff.unit, ''), coalesce(staff.post, ''), coalesce(staff.contact, '')]
  ORDER BY work.to IS NOT NULL, work.role <> 'Operation lead', work.from DESC, staff.id
  LIMIT 1
} AS staff, COLLECT {
  MATCH (side)-[:SUPPORTED_BY]->(region:Region)
  RETURN region.name
  LIMIT 1
} AS regions
WITH {
  isOurs: ours,
  reference: CASE WHEN shown THEN side.reference END,
  operation: CASE WHEN ours THEN side.id END,
  askedBy: CASE WHEN shown THEN parent.askedBy END,
  unit: CASE WHEN told THEN coalesce(staff[0][0], regions[0] + ' regional team') END,
  post: CASE WHEN told THEN staff[0][1] END,
  contact: CASE WHEN told THEN staff[0][2] END
} AS value
