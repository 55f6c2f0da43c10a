// Purpose: anchors of the audit logs, one per process that ever wrote, and what auditors ask of the logs: entries by viewer
//          and moment, who was shown what on which day, and how much.
// Cost:    nothing.
CREATE CONSTRAINT audit_anchor_chain IF NOT EXISTS FOR (anchor:AuditAnchor) REQUIRE anchor.chain IS UNIQUE;
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (entry:AuditEntry) REQUIRE entry.id IS UNIQUE;
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (entry:AuditEntry) ON (entry.at);
CREATE INDEX audit_entry_viewer IF NOT EXISTS FOR (entry:AuditEntry) ON (entry.viewer, entry.at);
CREATE CONSTRAINT audit_sighting_id IF NOT EXISTS FOR (sighting:AuditSighting) REQUIRE sighting.id IS UNIQUE;
CREATE INDEX audit_sighting_entity IF NOT EXISTS FOR (sighting:AuditSighting) ON (sighting.entity, sighting.lastAt);
CREATE CONSTRAINT audit_day_id IF NOT EXISTS FOR (day:AuditDay) REQUIRE day.id IS UNIQUE;
CREATE INDEX audit_day_viewer IF NOT EXISTS FOR (day:AuditDay) ON (day.viewer, day.day);
CREATE INDEX audit_day_day IF NOT EXISTS FOR (day:AuditDay) ON (day.day);
CREATE CONSTRAINT audit_document_hash IF NOT EXISTS FOR (document:AuditDocument) REQUIRE document.hash IS UNIQUE;
