// Purpose: takes out records, events or a source of an import that is undone or superseded.
// Params:  ids
// Returns: nothing
// Cost:    an index seek for each id, and what hangs on it.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.ids AS id
MATCH (node:Node {id: id})
WHERE node:Record OR node:Event OR node:Source
DETACH DELETE node
