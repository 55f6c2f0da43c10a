// Purpose: what some operations are searched by, after they came, said something else, or were opened or restricted.
// Params:  rows {id}
// Returns: nothing
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MATCH (operation:Operation:Node {id: row.id})
SET
  operation.searchScope = CASE WHEN operation.open THEN 'open' ELSE operation.id END + ' of_' + operation.id
    + ' is_Operation day_' + left(coalesce(operation.startedOn, ''), 10),
  operation.searchWords = reduce(
    text = toLower(coalesce(operation.reference, '') + ' ' + coalesce(operation.name, '')),
    sign IN ['-', '/', '.', ',', '\'', '(', ')'] |
    replace(text, sign, ' ')
  ) + ' ' + toLower(operation.referenceKey)
