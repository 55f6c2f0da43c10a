// Purpose: facts of an import that was undone or corrected hold no more; they stay, so that published figures can be asked
//          for again.
// Params:  rows {id}, at
// Returns: nothing
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MATCH (fact:Fact:Node {id: row.id})
// The lock first: somebody may correct it at this moment.
SET fact.id = fact.id
WITH fact
WHERE fact.supersededAt > '9999'
SET fact.supersededAt = $a.at,
  fact.withdrawnBecause = 'The import was undone or corrected.',
  fact.endedByImport = true
