// Purpose: how far the logs have been indexed for auditors.
// Parent:  none
// Returns: logs, pending
// Cost:    one node per log.
MATCH (anchor:AuditAnchor)
WHERE 'AUDIT' IN $a.viewer.rights
WITH count(anchor) AS logs, sum(coalesce(anchor.sequence, 0) - coalesce(anchor.indexed, -1)) AS pending
WITH logs, CASE WHEN pending > 0 THEN pending ELSE 0 END AS pending
