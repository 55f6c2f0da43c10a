// Purpose: facts of a file that would count a second time: one of the same kind holds already, from elsewhere, with the same
//          reference, or with the same force, application and month. Everybody reads the report who sees the import's operation:
//          it tells of open operations and of that one alone.
// Params:  rows {id, kind, reference, app, month, force}, operation, source
// Returns: id
// Cost:    an index seek for each row, and the facts of a month for each monthly one.
MATCH (holder:Operation {id: $a.operation})
UNWIND $a.rows AS row
WITH holder, row
WHERE EXISTS {
  MATCH (other:Fact {reference: row.reference})
  WHERE row.kind IN labels(other) AND other.supersededAt > '9999' AND coalesce(other.source <> $a.source, true)
    AND NOT EXISTS { MATCH (first:Node {id: other.lineage}) WHERE first.source = $a.source }
    AND (other.open OR other.operation = holder.id)
} OR EXISTS {
  MATCH (other:Fact {at: row.month})
  WHERE row.kind IN labels(other) AND other.supersededAt > '9999' AND coalesce(other.source <> $a.source, true)
    AND other.app = row.app AND coalesce(other.force, '') = coalesce(row.force, holder.force, '')
    AND NOT EXISTS { MATCH (first:Node {id: other.lineage}) WHERE first.source = $a.source }
    AND (other.open OR other.operation = holder.id)
}
RETURN row.id AS id
