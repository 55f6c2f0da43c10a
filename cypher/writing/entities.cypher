// Purpose: entities by id. A new one is hidden until a record of it is settled; one that is there keeps what it has, for
//          what stands on the entity itself is shown to whoever may see any record of it.
// Params:  rows {id, kind, properties}
// Returns: nothing
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MERGE (entity:Node {id: row.id})
ON CREATE SET
  entity.synthetic = row.synthetic,
  entity:Entity:$(row.kind),
  entity.open = false,
  entity.restrictedTo = [],
  entity.common = false,
  entity += row.properties
