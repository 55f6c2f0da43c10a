// Purpose: what is kept as text and may tell what an operation knows: hits that restricted operations tell by their policy, reports
//          of imports into other operations that name it as it is or was called, charts, and notes on hits between operations.
// Params:  operation
// Returns: hits (lists: id, hit), reports (lists: id, hits, hitCount, seenByAll, moreIn), references,
//          charts (lists: id, name, note, queries, named), notes (lists: id, text)
// Cost:    all hits of washes, jobs, charts and notes, and all versions of operations.
MATCH (operation:Operation {id: $a.operation})
WITH operation, COLLECT {
  MATCH (version:OperationVersion)
  WHERE version.operation = operation.id
  RETURN version.reference AS reference
  UNION
  RETURN operation.reference AS reference
} AS references
RETURN references, COLLECT {
  MATCH (hit:WashHit {operation: operation.id})
  WHERE hit.disclosure = 'FULL'
  RETURN [hit.id, hit.hit]
} AS hits, COLLECT {
  MATCH (job:ImportJob)
  WHERE job.operation <> operation.id
    AND any(reference IN references
      WHERE job.hits CONTAINS reference OR job.seenByAll CONTAINS reference OR reference IN job.moreIn)
  RETURN [job.id, job.hits, job.hitCount, job.seenByAll, job.moreIn]
} AS reports, COLLECT {
  MATCH (chart:SavedChart)
  RETURN [chart.id, chart.name, chart.note, chart.queries, chart.named]
} AS charts, COLLECT {
  MATCH (note:DeconflictionNote)
  RETURN [note.id, note.text]
} AS notes
