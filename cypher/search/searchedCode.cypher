// Purpose: an entity's identifier as a search finds it: without the signs that people write differently, its parts as words.
//          Other fragments say it as `searchedCode(x)`.
// Parent:  Entity
// Returns: value (String; null where it has no identifier)
// Cost:    the entity's key.
WITH replace(replace(reduce(
    code = toLower(parent.key),
    sign IN [' ', '-', '+', '.', '/', '_', '(', ')', '#', '\'', '&'] |
    replace(code, sign, '')
  ), ':', ' '), '@', ' ') AS value
