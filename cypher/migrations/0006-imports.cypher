// Purpose: jobs that import files are one per file, operation and mapping.
// Cost:    none: there are no jobs yet.
CREATE CONSTRAINT import_job_id IF NOT EXISTS FOR (job:ImportJob) REQUIRE job.id IS UNIQUE;
CREATE INDEX import_job_state IF NOT EXISTS FOR (job:ImportJob) ON (job.state);
CREATE INDEX import_job_operation IF NOT EXISTS FOR (job:ImportJob) ON (job.operation)
