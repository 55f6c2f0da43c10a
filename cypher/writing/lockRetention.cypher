// Purpose: what is to be erased, locked against whoever writes to its operation; with its sources, and the entities that
//          these state something of.
// Params:  subject
// Returns: operation, whole, decision, decidedBy, disposed, importing, sources, entities, held
// Cost:    what the operation or source holds, and for a source the links of all that its operation has a record of.
MATCH (subject:Node {id: $a.subject})
WHERE (subject:Operation OR subject:Source) AND (subject.open OR subject.operation IN $a.viewer.operations)
MATCH (operation:Node {id: subject.operation})
SET operation.id = operation.id
WITH subject, operation, CASE WHEN subject:Source THEN [subject] ELSE COLLECT {
  MATCH (operation)-[:HOLDS]->(source:Source)
  RETURN source
} END AS sources
WITH subject, operation, sources, COLLECT {
  CALL (subject, sources) {
    UNWIND sources AS source
    CALL (subject, source) {
      MATCH (source)<-[:FROM]-(:Record)-[:ABOUT]->(entity:Entity)
      RETURN entity
      UNION
      // A decision about two states a link of them, though it may state no record.
      MATCH (source)-[:DECIDES]->(entity:Entity)
      RETURN entity
      UNION
      // A source that states a link of what its operation knew by another has no record of it.
      WITH subject, source
      WHERE subject:Source
      MATCH (record:Record {operation: source.operation})-[:ABOUT]->(entity:Entity)
      WITH DISTINCT source, entity
      WHERE EXISTS {
        MATCH (entity)-[link]-()
        WHERE link.source = source.id AND link.lead IS NOT NULL
      }
      RETURN entity
    }
    RETURN DISTINCT entity.id AS id
  }
  RETURN id
  ORDER BY id
} AS entities
RETURN
  operation.id AS operation,
  subject:Operation AS whole,
  subject.retentionDecision AS decision,
  subject.retentionDecidedBy AS decidedBy,
  subject.disposedAt IS NOT NULL AS disposed,
  EXISTS {
    MATCH (job:ImportJob)
    WHERE job.source IN [source IN sources | source.id] AND job.state IN ['WAITING', 'RUNNING', 'UNDOING']
  } OR EXISTS {
    MATCH (job:ImportJob {operation: operation.id})
    WHERE subject:Operation AND job.state IN ['WAITING', 'RUNNING', 'UNDOING']
  } AS importing,
  [source IN sources | source.id] AS sources,
  entities,
  COUNT {
    UNWIND sources AS source
    MATCH (source)<-[:FROM]-(record:Record)
    RETURN record
  } + COUNT {
    UNWIND sources AS source
    MATCH (event:Event {source: source.id})
    RETURN event
  } + COUNT {
    MATCH (fact:Fact {operation: operation.id})
    WHERE subject:Operation
    RETURN fact
  } + COUNT {
    UNWIND sources AS source
    MATCH (fact:Fact {source: source.id})
    WHERE subject:Source
    RETURN fact
  } AS held
