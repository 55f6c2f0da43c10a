// Purpose: notices that wait to be sent, taken by one process for a while; those of a process that has gone are taken again.
// Params:  now, until, runner, most
// Returns: notice
// Cost:    the waiting notices, by an index.
MATCH (notice:Notice {delivery: 'WAITING'})
WHERE notice.nextAt <= $a.now
WITH notice
ORDER BY notice.nextAt, notice.id
LIMIT toInteger($a.most)
SET notice.id = notice.id
WITH notice
WHERE notice.delivery = 'WAITING' AND notice.nextAt <= $a.now
SET notice.nextAt = $a.until, notice.runner = $a.runner
WITH notice
OPTIONAL MATCH (operation:Node {id: notice.operation})
RETURN notice {
  .id,
  .at,
  .attempts,
  side: CASE WHEN notice.subject IS NOT NULL THEN 'PERSON' WHEN notice.operation IS NULL THEN 'DESK' ELSE 'OPERATION' END,
  operation: operation.reference,
  operationId: operation.id,
  person: notice.subject,
  wash: notice.wash,
  count: coalesce(notice.found, COUNT { (notice)-[:TELLS_OF]->(:Deconfliction) })
} AS notice
