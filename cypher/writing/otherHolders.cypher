// Purpose: all operations that hold whole identifiers which somebody washed, whoever may see them: for telling owners, after
//          whoever asked has been answered. Without an operation that asks, restricted ones of which they are no member. Of
//          cards a part alone is kept, and so none tells of them; who decided that two are one knows neither by that.
// Params:  keys (lists of normal forms by kind), lookalikes, operation (asking; null: none), by (the token's subject)
// Returns: how, kind, asked, entity, label, operation, silent
// Cost:    an index seek for each key, and the records of what is found.
CALL () {
  UNWIND $a.keys.Phone AS asked
  MATCH (entity:Phone {key: asked})
  RETURN 'EXACT' AS how, 'Phone' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.Vehicle AS asked
  MATCH (entity:Vehicle {key: asked})
  RETURN 'EXACT' AS how, 'Vehicle' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.Account AS asked
  MATCH (entity:Account {key: asked})
  RETURN 'EXACT' AS how, 'Account' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.Device AS asked
  MATCH (entity:Device {key: asked})
  RETURN 'EXACT' AS how, 'Device' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.Sim AS asked
  MATCH (entity:Sim {key: asked})
  RETURN 'EXACT' AS how, 'Sim' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.Email AS asked
  MATCH (entity:Email {key: asked})
  RETURN 'EXACT' AS how, 'Email' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.OnlineHandle AS asked
  MATCH (entity:OnlineHandle {key: asked})
  RETURN 'EXACT' AS how, 'OnlineHandle' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.IdentityDocument AS asked
  MATCH (entity:IdentityDocument {key: asked})
  RETURN 'EXACT' AS how, 'IdentityDocument' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keys.Identifier AS asked
  MATCH (entity:Identifier {key: asked})
  RETURN 'EXACT' AS how, 'Identifier' AS kind, asked, entity
  UNION ALL
  UNWIND $a.lookalikes AS asked
  MATCH (entity:Vehicle {lookalike: asked})
  RETURN 'LOOKALIKE' AS how, 'Vehicle' AS kind, asked, entity
}
WITH how, kind, asked, entity
WHERE NOT coalesce(entity.damaged, false) AND NOT coalesce(entity.common, false)
MATCH (entity)<-[:ABOUT]-(record:Record)
WHERE $a.operation IS NULL OR record.operation <> $a.operation
// What has a grade is no decision: of the other records alone it is asked where they come from, and of few operations.
WITH how, kind, asked, entity, record.operation AS holder, min(record.gradeRank) AS best
MATCH (operation:Node {id: holder})
WHERE ($a.operation IS NOT NULL
  OR (NOT coalesce(operation.open, false) AND NOT EXISTS { MATCH (:Member {id: $a.by})-[:ADMITTED_TO]->(operation) }))
  AND (best < 99 OR EXISTS {
    MATCH (entity)<-[:ABOUT]-(stated:Record {operation: holder})
    WHERE NOT EXISTS { MATCH (stated)-[:FROM]->(origin:Source) WHERE origin.kind = 'RESOLUTION' }
  })
RETURN
  how,
  kind,
  asked,
  entity.id AS entity,
  coalesce(entity.label, '') AS label,
  operation.id AS operation,
  NOT coalesce(operation.open, false) AND coalesce(operation.deconfliction, 'SILENT') = 'SILENT' AS silent
