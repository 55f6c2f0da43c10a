// Purpose: whether another hit of the same thing tells the viewer the same already: of several operations that know it and by
//          their policy tell no more than whom to contact, and that is the same, the first hit is seen alone. How many there are
//          must not show. Other fragments say it as `isRepeated(x)`.
// Parent:  Deconfliction (entity, createdAt, askedBy)
// Returns: value (Boolean)
// Cost:    two index seeks; where a side tells whom to contact alone, the hits of the same thing.
WITH EXISTS {
  MATCH (parent)-[:HELD_BY]->(holding:Operation)
  OPTIONAL MATCH (parent)-[:ASKED_FOR]->(asking:Operation)
  WITH holding, asking,
    coalesce(holding.open, false) OR holding.id IN $a.viewer.operations AS ofHolding,
    asking IS NULL OR coalesce(asking.open, false) OR asking.id IN $a.viewer.operations AS ofAsking
  WHERE ofHolding <> ofAsking
  WITH CASE WHEN ofHolding THEN asking ELSE holding END AS pointing, CASE WHEN ofHolding THEN holding ELSE asking END AS own
  WHERE pointing.deconfliction = 'POINTER'
  MATCH (earlier:Deconfliction {entity: parent.entity})-[:HELD_BY|ASKED_FOR]->(likewise:Operation)
  WHERE (earlier.createdAt < parent.createdAt OR (earlier.createdAt = parent.createdAt AND earlier.id < parent.id))
    AND likewise.deconfliction = 'POINTER' AND NOT coalesce(likewise.open, false)
    AND NOT likewise.id IN $a.viewer.operations
    AND CASE
      WHEN own IS NULL THEN earlier.askedBy = $a.viewer.id AND NOT EXISTS { (earlier)-[:ASKED_FOR]->() }
      ELSE EXISTS { (earlier)-[:HELD_BY|ASKED_FOR]->(own) }
    END
    AND coalesce(whom(likewise), []) = coalesce(whom(pointing), [])
  RETURN 1
} AS value
