// Purpose: a decision about what is the same is withdrawn: its link, its records of both, and itself. Where its operation
//          states something else of one that it has no other record of, that record becomes the other statement's.
// Params:  id
// Returns: ids
// Cost:    what the decision is about, its links and records.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (source:Source:Node {id: $a.id})
CALL (source) {
  MATCH (source)-[:DECIDES]->(:Node)-[link:SAME_AS]-(:Node)
  WHERE link.source = source.id
  WITH DISTINCT link
  DELETE link
}
CALL (source) {
  MATCH (:Node)-[link:PARKED]->(:Node)
  WHERE link.source = source.id
  DELETE link
}
CALL (source) {
  MATCH (source)<-[from:FROM]-(record:Record)-[:ABOUT]->(about:Node)
  WITH source, from, record, about, EXISTS {
    MATCH (about)<-[:ABOUT]-(other:Record)
    WHERE other.operation = source.operation AND other <> record
  } AS known, head(COLLECT {
    MATCH (about)-[link]-()
    WHERE link.lead IS NOT NULL AND link.operation = source.operation
    WITH link
    ORDER BY link.id
    LIMIT 1
    MATCH (heir:Node {id: link.source})
    RETURN heir
  }) AS heir
  WITH from, record, about.id AS id, known, heir
  CALL (from, record, known, heir) {
    WITH from, record, heir
    WHERE NOT known AND heir IS NOT NULL
    DELETE from
    CREATE (record)-[:FROM]->(heir)
    SET record.source = heir.id
  }
  CALL (record, known, heir) {
    WITH record
    WHERE known OR heir IS NULL
    DETACH DELETE record
  }
  RETURN collect(id) AS ids
}
DETACH DELETE source
RETURN ids
