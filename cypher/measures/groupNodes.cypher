// Purpose: an organised crime group with its members and the drugs lines that it controls.
// Params:  group
// Returns: ids
// Cost:    the group's links.
WITH COLLECT {
  MATCH (group:OrganisedCrimeGroup {id: $a.group})
  WHERE group.open OR any(held IN group.restrictedTo WHERE held IN $a.viewer.operations)
  RETURN group.id
} + COLLECT {
  MATCH (:OrganisedCrimeGroup {id: $a.group})-[link:MEMBER_OF|CONTROLS]-(other:Entity)
  WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
  RETURN DISTINCT other.id
} AS ids
