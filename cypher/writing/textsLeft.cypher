// Purpose: of some texts those by which something is still known, to anybody: names, other names, references and addresses
//          that records state, and identifiers.
// Params:  rows {text, folded, referenceKey}
// Returns: text
// Cost:    six index seeks for each text.
UNWIND $a.rows AS row
WITH row
WHERE EXISTS { MATCH (record:Record {foldedName: row.folded}) }
  OR EXISTS { MATCH (record:Record {alias: row.text}) }
  OR EXISTS { MATCH (record:Record {address: row.text}) }
  OR EXISTS { MATCH (record:Record {referenceKey: row.referenceKey}) }
  OR EXISTS { MATCH (entity:Entity {label: row.text}) }
  OR EXISTS { MATCH (entity:Entity {key: row.text}) }
RETURN row.text AS text
