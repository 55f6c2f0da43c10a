// Purpose: takes out what others were told that an operation knows, of things that it knows no more: their hits of washes, and
//          of hits between operations all but that there was one, and where it stands; of a whole operation those, too, of things
//          that it washed and never held.
// Params:  operation, whole, ids (of things that it held)
// Returns: unknown (those of them that it knows no more)
// Cost:    a few index seeks for each id; all hits of washes.
CALL () {
  UNWIND $a.ids AS id
  WITH id
  WHERE NOT EXISTS {
    MATCH (:Node {id: id})<-[:ABOUT]-(record:Record)
    WHERE record.operation = $a.operation
  }
  RETURN collect(id) AS unknown
}
CALL (unknown) {
  CALL (unknown) {
    UNWIND unknown AS id
    MATCH (found:Deconfliction {entity: id})-[:HELD_BY|ASKED_FOR]->(:Node {id: $a.operation})
    RETURN found
    UNION
    MATCH (found:Deconfliction)-[:HELD_BY|ASKED_FOR]->(:Node {id: $a.operation})
    WHERE $a.whole AND found.entity IS NOT NULL
    RETURN found
  }
  // Under another id: where they have it in common again, they are told anew.
  SET found.id = left(found.id, 14) + randomUUID(), found.entity = null, found.kind = null, found.match = null,
    found.label = 'disposed of', found.asked = 'disposed of'
}
CALL (unknown) {
  UNWIND unknown AS id
  MATCH (hit:WashHit {entity: id})
  WHERE hit.operation = $a.operation
  DETACH DELETE hit
}
RETURN unknown
