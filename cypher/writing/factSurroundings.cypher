// Purpose: what a command to record a fact refers to, as far as the writer may see it, locked against other commands: the
//          operation, which is that of the version to be superseded where none is named, that version, the entities, and current facts that it would repeat. Of an entity it is
//          said where its id stands among those that were given, as the id may be one that is the writer's own.
// Params:  kind, operation, referenceKey, corrects, concerns, force, region, reference, app, month
// Returns: operation, corrected, ofDisposed (whether its operation was disposed of), entities, force, region, repeated
// Cost:    a few index seeks.
OPTIONAL MATCH (before:Node {id: $a.corrects})
WHERE before:Fact AND $a.kind IN labels(before) AND (before.open OR before.operation IN $a.viewer.operations)
// Without an operation a fact is open to all: what corrects one of a restricted operation stays there.
OPTIONAL MATCH (holder:Operation)
WHERE (holder.id = coalesce($a.operation, before.operation) OR holder.referenceKey = $a.referenceKey)
  AND (holder.open OR holder.id IN $a.viewer.operations)
OPTIONAL MATCH (force:Force {code: coalesce($a.force, holder.force)})
OPTIONAL MATCH (region:Region {code: coalesce($a.region, holder.region, head([(force)-[:IN]->(of:Region) | of.code]))})
// Writing a property to itself takes the lock: what is read below still holds when the command writes.
FOREACH (one IN [x IN [holder, before, force] WHERE x IS NOT NULL] | SET one.id = one.id)
WITH holder, before, force, region
RETURN
  holder {.id, .force, .region, disposed: holder.disposedAt IS NOT NULL} AS operation,
  before {.*} AS corrected,
  EXISTS {
    MATCH (of:Node {id: before.operation})
    WHERE of:Operation AND of.disposedAt IS NOT NULL
  } AS ofDisposed,
  COLLECT {
    UNWIND range(0, size($a.concerns) - 1) AS place
    MATCH (entity:Node {id: $a.concerns[place]})
    WHERE entity:Entity AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
    RETURN {place: place, labels: labels(entity)}
  } AS entities,
  force.code AS force,
  region.code AS region,
  EXISTS {
    MATCH (other:Fact {reference: $a.reference})
    WHERE $a.kind IN labels(other) AND other.supersededAt > '9999' AND coalesce(other.id <> $a.corrects, true)
      AND (other.open OR other.operation IN $a.viewer.operations)
  } OR EXISTS {
    MATCH (other:CapabilityRegistration|AppUsage)
    WHERE $a.month IS NOT NULL AND $a.kind IN labels(other) AND other.supersededAt > '9999'
      AND other.app = $a.app AND other.month = $a.month AND other.force = $a.force
      AND coalesce(other.id <> $a.corrects, true)
      AND (other.open OR other.operation IN $a.viewer.operations)
  } AS repeated
