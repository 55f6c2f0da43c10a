// Purpose: by which names, other names and addresses anything is known, so that of what is erased nothing is taken out of texts
//          that somebody else still has.
// Cost:    one pass over the records.
CREATE INDEX record_folded_name IF NOT EXISTS FOR (record:Record) ON (record.foldedName);
CREATE INDEX record_alias IF NOT EXISTS FOR (record:Record) ON (record.alias);
CREATE INDEX record_address IF NOT EXISTS FOR (record:Record) ON (record.address)
