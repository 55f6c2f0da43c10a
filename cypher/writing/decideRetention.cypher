// Purpose: notes what a review of retention came to, unless there is nothing left to decide about.
// Params:  subject, group, reviewOn, decision, reason, at
// Returns: id
// Cost:    one index seek.
MATCH (subject:Node {id: $a.subject})
WHERE (subject:Operation OR subject:Source)
  AND (subject.open OR subject.operation IN $a.viewer.operations)
  AND subject.disposedAt IS NULL
SET subject += {
  retentionGroup: $a.group,
  reviewOn: $a.reviewOn,
  retentionDecision: $a.decision,
  retentionReason: $a.reason,
  retentionDecidedAt: $a.at,
  retentionDecidedBy: $a.viewer.id
}
RETURN subject.id AS id
