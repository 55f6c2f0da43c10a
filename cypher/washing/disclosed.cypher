// Purpose: what restricted operations, of which the viewer is no member, tell of identifiers that they know, by their own
//          policy: FULL tells what was found and where, POINTER whom to contact and nothing else. Operations whose policy is
//          SILENT are not looked at. Whole identifiers alone: who knows a part could ask for the rest, digit by digit. Of
//          cards a part alone is kept. What stands behind a pointer is told nobody: by it a kept wash knows what it told
//          before.
// Params:  keys (lists of normal forms by kind), lookalikes, operation (asking; null: none)
// Returns: disclosed (lists: how, kind, what was asked, policy, contact, what stands behind it: id, label, operation; and for
//          FULL: reference, rank of the best grade, when last recorded, records)
// Cost:    an index seek for each key.
WITH COLLECT {
  MATCH (operation:Operation {open: false})
  WHERE operation.deconfliction IN ['FULL', 'POINTER']
    AND NOT operation.id IN $a.viewer.operations
    AND ($a.operation IS NULL OR operation.id <> $a.operation)
  RETURN operation.id
} AS telling
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
WITH telling, how, kind, asked, entity
WHERE NOT coalesce(entity.damaged, false) AND NOT coalesce(entity.common, false)
  AND any(held IN entity.restrictedTo WHERE held IN telling)
UNWIND [held IN entity.restrictedTo WHERE held IN telling] AS holder
MATCH (operation:Node {id: holder})
WITH how, kind, asked, entity, operation, COLLECT {
  MATCH (entity)<-[:ABOUT]-(record:Record {operation: operation.id})
  RETURN [min(record.gradeRank), max(record.recordedAt), count(*)]
} AS stated
WITH how, kind, asked, entity, operation, operation.deconfliction AS policy, stated[0] AS said,
  coalesce(whom(operation), ['', '', '']) AS contact
WITH collect([how, kind, asked, policy, contact, [entity.id, entity.label, operation.id]] + CASE policy
  WHEN 'FULL' THEN [operation.reference, said[0], said[1], said[2]]
  ELSE []
END) AS disclosed
