// Purpose: the phones in touch with most others, as somebody sees them who is a member of no restricted operation.
// Returns: label, common, neighbours, operations
// Cost:    the degrees of all phones; the contacts of the ten largest.
MATCH (phone:Phone)
WITH phone, COUNT { (phone)-[:CONTACTED]-() } AS degree
ORDER BY degree DESC, phone.id
LIMIT 12
RETURN phone.label AS label,
  phone.common AS common,
  COUNT {
    MATCH (phone)-[link:CONTACTED]-(other)
    WHERE link.open
    RETURN DISTINCT other
  } AS neighbours,
  COUNT { (phone)<-[:ABOUT]-() } AS operations
