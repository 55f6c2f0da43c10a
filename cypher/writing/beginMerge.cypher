// Purpose: two that are about to become one, or one that is about to become two again, locked against whoever writes to
//          them, and the next number of a merge; from here on old ids that are kept anywhere are of yesterday.
// Params:  ids, operation (locked as well: nobody may open or restrict it in between)
// Returns: number
// Cost:    an index seek for each id.
MERGE (merges:Merges {name: 'state'})
SET merges.state = randomUUID(), merges.count = coalesce(merges.count, 0) + 1
WITH merges
CALL () {
  UNWIND $a.ids + [$a.operation] AS id
  WITH id
  ORDER BY id
  MATCH (node:Node {id: id})
  SET node.id = node.id
}
RETURN merges.count AS number
