// Purpose: hits of a wash from one line of its list on, for whoever began it, as far as they may see them now and the policies
//          of restricted operations still tell them; of pointers that is asked apart. What tells of protected people is not
//          shown to who may not see them any more, as it would not be found for them.
// Params:  id, after, upTo (lines), newOnly, most (hits)
// Returns: known (lists: line, text, hit, whether new)
// Cost:    the hits of these lines, by an index.
WITH COLLECT {
  MATCH (wash:Wash {id: $a.id})
  WHERE wash.by = $a.viewer.id
  MATCH (hit:WashHit {wash: wash.id})
  WHERE hit.place > toInteger($a.after) AND hit.place <= toInteger($a.upTo)
    AND coalesce(hit.madeRun, hit.firstRun) <= wash.shownRun
    AND hit.lastRun >= wash.shownRun
    AND (NOT $a.newOnly OR hit.firstRun = wash.shownRun)
    AND (hit.disclosure = 'POINTER' OR EXISTS {
      MATCH (operation:Node {id: hit.operation})
      WHERE operation.open
        OR operation.id IN $a.viewer.operations
        // What it holds no longer, a restricted operation does not tell.
        OR (hit.disclosure = 'FULL' AND operation.deconfliction = 'FULL' AND (hit.entity IS NULL OR EXISTS {
          MATCH (:Node {id: hit.entity})<-[:ABOUT]-(:Record {operation: operation.id})
        }))
    })
    AND ($a.viewer.sees OR hit.disclosure <> 'VISIBLE' OR hit.hit CONTAINS '"match":"EXACT"' OR EXISTS {
      MATCH (entity:Node {id: hit.entity})
      WHERE NOT (entity:Person AND protectedPerson(entity))
        AND NOT protectedMark(entity)
    })
  RETURN [hit.place, hit.text, hit.hit, hit.firstRun = wash.shownRun]
  ORDER BY hit.place, hit.order
  LIMIT toInteger($a.most)
} AS known
