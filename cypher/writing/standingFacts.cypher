// Purpose: the facts that a source brought, each with the version of it that holds, whoever recorded that, and its row; and
//          where none does, whether it was somebody who ended the last one, and not an import.
// Params:  source
// Returns: lineage, held, row, byHand
// Cost:    all versions of the source's facts, by an index.
MATCH (fact:Fact {source: $a.source})
WITH DISTINCT fact.lineage AS lineage
MATCH (version:Fact {lineage: lineage})
WITH lineage, version
ORDER BY version.supersededAt DESC, version.recordedAt DESC
WITH lineage, collect(version {.id, .row, .supersededAt, .endedByImport})[0] AS last
RETURN
  lineage,
  CASE WHEN last.supersededAt > '9999' THEN last.id END AS held,
  last.row AS row,
  last.endedByImport IS NULL AS byHand
