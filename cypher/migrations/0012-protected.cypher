// Purpose: protected people are found by their roles and by the dates of birth that records state.
// Cost:    one pass over the roles and records.
CREATE INDEX role_in_role IF NOT EXISTS FOR ()-[link:ROLE_IN]-() ON (link.role);
CREATE INDEX record_birth IF NOT EXISTS FOR (record:Record) ON (record.birthDate)
