// Purpose: numbers for the words that tallies are summed by, where facts or operations bring new ones. The schema node is
//          locked first, so that no two words take one number; a list that is full gives the rest its last number.
// Params:  rows {id}, ids of facts and operations
// Returns: nothing
// Cost:    a few index seeks for each row.
UNWIND $a.rows AS row
MATCH (node:Node {id: row.id})
WITH node, kindLabel(node) AS name
UNWIND [
  ['threat', coalesce(node.primaryThreat, node.threatType), 31],
  ['fourP', node.primaryP, 7],
  ['impact', node.impact, 7],
  ['kind:' + name, coalesce(
    node.kind,
    CASE WHEN node.vawg AND node.childExploitation THEN 'VAWG_AND_CHILD_EXPLOITATION' WHEN node.vawg THEN 'VAWG'
      WHEN node.childExploitation THEN 'CHILD_EXPLOITATION' END
  ), 63],
  ['status:' + name, CASE
    WHEN NOT node:Operation THEN coalesce(node.status, node.stage)
    WHEN node.socMasterList THEN 'MASTER_LIST'
  END, 127],
  ['region', node.region, 63],
  ['force', node.force, 255],
  ['leadAgency', node.leadAgency, 4095],
  ['app', node.app, 4095],
  ['productType', CASE WHEN node:Product THEN node.type END, 4095]
] AS part
WITH DISTINCT part[0] AS list, part[1] AS word, part[2] AS last
WHERE word IS NOT NULL AND NOT EXISTS { MATCH (:TallyTerm {key: list + '|' + word}) }
WITH list, last, collect(word) AS words
MATCH (schema:Schema {name: 'toex'})
SET schema.version = schema.version
WITH list, last, words, COLLECT { MATCH (term:TallyTerm) WHERE term.list = list RETURN term.code } AS taken
UNWIND range(0, size(words) - 1) AS place
WITH list, last, words[place] AS word, reduce(top = 0, code IN taken | CASE WHEN code > top THEN code ELSE top END) + place + 1 AS next
MERGE (term:TallyTerm {key: list + '|' + word})
ON CREATE SET term.list = list, term.value = word, term.code = CASE WHEN next < last THEN next ELSE last END
