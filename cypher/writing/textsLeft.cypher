// Purpose: of some texts those that records still state of anybody: as a name, another name, a reference or an address.
// Params:  rows {text, folded, referenceKey}
// Returns: text
// Cost:    four index seeks for each text.
UNWIND $a.rows AS row
WITH row
WHERE EXISTS { MATCH (record:Record {foldedName: row.folded}) }
  OR EXISTS { MATCH (record:Record {alias: row.text}) }
  OR EXISTS { MATCH (record:Record {address: row.text}) }
  OR EXISTS { MATCH (record:Record {referenceKey: row.referenceKey}) }
RETURN row.text AS text
