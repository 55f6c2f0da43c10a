// Purpose: how much an operation holds that stands under its access, and which entities it knows: from those start all of
//          its links, as whoever states a link knows both of its ends.
// Params:  operation
// Returns: held, entities
// Cost:    what the operation holds.
RETURN
  COUNT { MATCH (record:Record) WHERE record.operation = $a.operation }
    + COUNT { MATCH (source:Source) WHERE source.operation = $a.operation }
    + COUNT { MATCH (event:Event) WHERE event.operation = $a.operation }
    + COUNT { MATCH (fact:Fact) WHERE fact.operation = $a.operation } AS held,
  COLLECT {
    MATCH (record:Record)
    WHERE record.operation = $a.operation
    MATCH (record)-[:ABOUT]->(entity:Entity)
    WITH DISTINCT entity.id AS id
    RETURN id
    ORDER BY id
  } AS entities
