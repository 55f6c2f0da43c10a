// Purpose: merges of entities: the state by which old ids that are kept in memory are known to be of yesterday, and links
//          between the two sides of a merge, which are parked until it is undone.
// Cost:    none on a store that has merged nothing.
CREATE CONSTRAINT merges_name IF NOT EXISTS FOR (merges:Merges) REQUIRE merges.name IS UNIQUE;
CREATE INDEX parked_id IF NOT EXISTS FOR ()-[link:PARKED]-() ON (link.id);
CREATE INDEX parked_operation IF NOT EXISTS FOR ()-[link:PARKED]-() ON (link.operation);
CREATE INDEX parked_source IF NOT EXISTS FOR ()-[link:PARKED]-() ON (link.source);
CREATE INDEX merged_by IF NOT EXISTS FOR ()-[into:MERGED_INTO]-() ON (into.merge)
