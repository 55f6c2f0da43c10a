// Purpose: the entities that the viewer may see and that written identifiers stand for: by their normal form, by it without
//          its scheme, by what a plate can be mistaken for, by a part of a plate, by how a number ends; and what is known in
//          part of plates that begin in some ways, all of it: whoever asks knows which plates fit.
// Params:  keys (lists of normal forms by kind), values (lists by kind, without their schemes), lookalikes, keptStarts,
//          starts {start, expression}, parts {part, expression}, endings, most (of one value, part or ending; one more is
//          given)
// Returns: found (lists: how, kind, what was asked, id, normal form, label, whether common, whether damaged)
// Cost:    an index seek for each key and value; an index range for each part, ending and way to begin, of which a thousand plates
//          have some hundreds; what is known in part comes once, however many plates ask for it.
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
  UNWIND $a.keys.PaymentCard AS asked
  MATCH (entity:PaymentCard {key: asked})
  RETURN 'EXACT' AS how, 'PaymentCard' AS kind, asked, entity
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
  UNION ALL
  UNWIND $a.values.OnlineHandle AS asked
  CALL (asked) {
    MATCH (entity:OnlineHandle {handle: asked})
    WHERE entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations)
    RETURN entity
    ORDER BY entity.key
    LIMIT toInteger($a.most) + 1
  }
  RETURN 'SAME_VALUE' AS how, 'OnlineHandle' AS kind, asked, entity
  UNION ALL
  UNWIND $a.values.IdentityDocument AS asked
  CALL (asked) {
    MATCH (entity:IdentityDocument {number: asked})
    WHERE entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations)
    RETURN entity
    ORDER BY entity.key
    LIMIT toInteger($a.most) + 1
  }
  RETURN 'SAME_VALUE' AS how, 'IdentityDocument' AS kind, asked, entity
  UNION ALL
  UNWIND $a.values.Identifier AS asked
  CALL (asked) {
    MATCH (entity:Identifier {value: asked})
    WHERE entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations)
    RETURN entity
    ORDER BY entity.key
    LIMIT toInteger($a.most) + 1
  }
  RETURN 'SAME_VALUE' AS how, 'Identifier' AS kind, asked, entity
  UNION ALL
  UNWIND $a.keptStarts AS asked
  MATCH (entity:Vehicle)
  WHERE entity.key STARTS WITH 'PART:' + asked
  RETURN 'KEPT_PLATE' AS how, 'Vehicle' AS kind, asked, entity
  UNION ALL
  UNWIND $a.starts AS beginning
  CALL (beginning) {
    MATCH (entity:Vehicle)
    WHERE entity.key STARTS WITH beginning.start
      // A text that is no plate could take the expression for ever.
      AND CASE WHEN size(entity.registration) <= 12 THEN entity.registration =~ beginning.expression ELSE false END
      AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
    RETURN entity
    ORDER BY entity.key
    LIMIT toInteger($a.most) + 1
  }
  RETURN 'PARTIAL_PLATE' AS how, 'Vehicle' AS kind, beginning.expression AS asked, entity
  UNION ALL
  UNWIND $a.parts AS middle
  CALL (middle) {
    MATCH (entity:Vehicle)
    WHERE entity.registration CONTAINS middle.part
      AND CASE WHEN size(entity.registration) <= 12 THEN entity.registration =~ middle.expression ELSE false END
      AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
    RETURN entity
    ORDER BY entity.key
    LIMIT toInteger($a.most) + 1
  }
  RETURN 'PARTIAL_PLATE' AS how, 'Vehicle' AS kind, middle.expression AS asked, entity
  UNION ALL
  UNWIND $a.endings AS asked
  CALL (asked) {
    MATCH (entity:Phone)
    WHERE entity.ending STARTS WITH asked
      AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
    RETURN entity
    ORDER BY entity.ending
    LIMIT toInteger($a.most) + 1
  }
  RETURN 'LAST_DIGITS' AS how, 'Phone' AS kind, asked, entity
}
WITH how, kind, asked, entity
WHERE (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
  // Whoever has the whole number learns that it is known; a part of one must not tell the rest of it.
  AND (how = 'EXACT' OR NOT protectedMark(entity))
WITH collect([
  how,
  kind,
  asked,
  entity.id,
  entity.key,
  coalesce(entity.label, ''),
  isCommon(entity),
  coalesce(entity.damaged, false)
]) AS found
