// Purpose: whom to contact about what an operation knows: its present lead, or else its region's team. Other fragments say it
//          as `whom(x)`.
// Parent:  Operation
// Returns: value ([unit, post, contact]; null where there is nobody)
// Cost:    the operation's staff.
WITH coalesce((COLLECT {
  MATCH (staff:Staff)-[work:WORKS_ON]->(parent)
  RETURN [coalesce(staff.unit, ''), coalesce(staff.post, ''), coalesce(staff.contact, '')]
  ORDER BY work.to IS NOT NULL, work.role <> 'Operation lead', work.from DESC, staff.id
  LIMIT 1
})[0], (COLLECT {
  MATCH (parent)-[:SUPPORTED_BY]->(region:Region)
  RETURN [region.name + ' regional team', '', '']
  LIMIT 1
})[0]) AS value
