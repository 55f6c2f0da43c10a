// Purpose: the text of an entry's document, without its literals.
// Parent:  AuditEntry
// Returns: value
// Cost:    one index seek.
MATCH (document:AuditDocument)
WHERE 'AUDIT' IN $a.viewer.rights AND document.hash = parent.document
WITH document.text AS value
