// Purpose: what is due for a review of retention is found by its day, and jobs by the source that they brought in.
// Cost:    one pass over operations, sources and jobs.
CREATE INDEX operation_review IF NOT EXISTS FOR (operation:Operation) ON (operation.reviewOn);
CREATE INDEX source_review IF NOT EXISTS FOR (source:Source) ON (source.reviewOn);
CREATE INDEX import_job_source IF NOT EXISTS FOR (job:ImportJob) ON (job.source);
CREATE INDEX import_job_file IF NOT EXISTS FOR (job:ImportJob) ON (job.fileHash)
