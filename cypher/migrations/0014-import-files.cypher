// Purpose: which imports and washes need a file that is kept, so that one that none needs any more can be removed.
// Cost:    one pass over the jobs that import files, and one over washes.
CREATE INDEX import_job_file IF NOT EXISTS FOR (job:ImportJob) ON (job.fileHash);
CREATE INDEX wash_file IF NOT EXISTS FOR (wash:Wash) ON (wash.fileHash)
