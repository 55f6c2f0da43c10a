// Purpose: takes out links of an import that is undone or superseded, by the ids of their type, which stands for LINK_TYPE.
// Params:  ids
// Returns: nothing
// Cost:    an index seek for each id.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.ids AS id
MATCH (:Node)-[link:LINK_TYPE {id: id}]->(:Node)
DELETE link
