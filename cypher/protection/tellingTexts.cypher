// Purpose: the texts by which a thing is known: its label and key, and of a place what records that the viewer may see call
//          it and where they say it is. Other fragments say it as `tellingTexts(x)`.
// Parent:  Entity
// Returns: value ([String])
// Cost:    nothing, and of a place its records.
WITH ([parent.label, parent.key] + CASE WHEN parent:Location THEN COLLECT {
  MATCH (parent)<-[:ABOUT]-(place:Record)
  WHERE place.open OR place.operation IN $a.viewer.operations
  UNWIND [place.name, place.address, place.postcode] AS stated
  WITH stated
  WHERE stated IS NOT NULL
  RETURN DISTINCT stated
} ELSE [] END) AS value
