// Purpose: what is kept as text and may tell what an operation knows: hits that restricted operations tell by their policy, reports
//          of imports into other operations that name it, charts, and notes on hits between operations.
// Params:  operation
// Returns: hits (lists: id, hit), reports (lists: id, hits, hitCount, seenByAll), reference, charts (lists: id, name, note, queries), notes
//          (lists: id, text)
// Cost:    all hits of washes, jobs, charts and notes.
MATCH (operation:Operation {id: $a.operation})
RETURN operation.reference AS reference, COLLECT {
  MATCH (hit:WashHit {operation: operation.id})
  WHERE hit.disclosure = 'FULL'
  RETURN [hit.id, hit.hit]
} AS hits, COLLECT {
  MATCH (job:ImportJob)
  WHERE job.operation <> operation.id AND (job.hits CONTAINS operation.reference OR job.seenByAll CONTAINS operation.reference)
  RETURN [job.id, job.hits, job.hitCount, job.seenByAll]
} AS reports, COLLECT {
  MATCH (chart:SavedChart)
  RETURN [chart.id, chart.name, chart.note, chart.queries]
} AS charts, COLLECT {
  MATCH (note:DeconflictionNote)
  RETURN [note.id, note.text]
} AS notes
