// Purpose: the words that tallies are summed by, with their numbers, and the regions and forces that there are.
// Returns: terms (lists: list, word, number), regions (lists: code, name), forces (lists: code, name, kind, region)
// Cost:    some hundred nodes.
WITH
  COLLECT { MATCH (term:TallyTerm) RETURN [term.list, term.value, term.code] } AS terms,
  COLLECT { MATCH (region:Region) WHERE region.open RETURN [region.code, region.name] } AS regions,
  COLLECT {
    MATCH (force:Force)
    WHERE force.open
    RETURN [force.code, force.name, force.kind, head([(force)-[:IN]->(region:Region) | region.code])]
  } AS forces
