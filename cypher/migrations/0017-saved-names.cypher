// Purpose: a number is found by the name under which it was saved: the words of the name, as they are searched, stand on the
//          relationship, whose visibility is its own.
// Cost:    one pass over the SAVED_AS relationships.
CREATE TEXT INDEX saved_as_name IF NOT EXISTS FOR ()-[link:SAVED_AS]-() ON (link.savedName);
MATCH ()-[link:SAVED_AS]->()
WHERE link.label IS NOT NULL AND link.savedName IS NULL
CALL (link) {
  SET link.savedName = trim(reduce(
      words = '',
      sign IN split(normalize(toLower(link.label), NFKD), '') |
      words + CASE
        WHEN sign =~ '[a-z0-9]' THEN sign
        WHEN sign =~ "[\\p{M}'’`´]" THEN ''
        ELSE ' '
      END
    ))
} IN TRANSACTIONS OF 10000 ROWS
