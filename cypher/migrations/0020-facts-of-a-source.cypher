// Purpose: finds the facts that a source brought, and all versions of each.
// Cost:    one pass over all facts.
CREATE INDEX fact_source IF NOT EXISTS FOR (fact:Fact) ON (fact.source);
CREATE INDEX fact_lineage IF NOT EXISTS FOR (fact:Fact) ON (fact.lineage)
