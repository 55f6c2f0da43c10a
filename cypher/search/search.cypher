// Purpose: records, events and operations that a text may mean, with what they say: the best ways of meaning it first, by
//          worths that are part of the question, never by how often something occurs. Whose they are is a part of the
//          question to the index. Beside them numbers that were saved under such a name.
// Params:  lucene (made of our own signs), saved (a word of a name; null: none is asked for), kinds, operation, from, to, most
// Returns: hits (list), saved (list), moreHits, moreSaved, names (of what each of them says)
// Cost:    at most `most` hits of the index, and for each what it is about; the relationships with a name that has the word.
WITH COLLECT {
  WITH '+(searchScope:open^0' + reduce(
      scopes = '',
      one IN $a.viewer.operations |
      scopes + ' searchScope:' + one + '^0'
    ) + ')' + CASE WHEN $a.operation IS NULL THEN '' ELSE ' +searchScope:of_' + $a.operation + '^0' END
    + CASE WHEN $a.kinds IS NULL THEN '' ELSE ' +(' + reduce(
      kinds = '',
      kind IN $a.kinds |
      kinds + ' searchScope:is_' + kind + '^0'
    ) + ')' END
    + CASE WHEN coalesce($a.from, $a.to) IS NULL THEN '' ELSE ' +searchScope:[day_' + coalesce($a.from, '0')
      + ' TO day_' + coalesce($a.to, '9999') + ']^0' END
    + ' +(' + $a.lucene + ')' AS question
  CALL db.index.fulltext.queryNodes('search', question, {limit: toInteger($a.most) + 1}) YIELD node AS hit
  WHERE hit.open OR hit.operation IN $a.viewer.operations
  OPTIONAL MATCH (hit)-[:ABOUT]->(entity:Entity)
  WITH hit, coalesce(entity, hit) AS subject
  // What is hidden of protected people finds nothing, and is still one that was looked at.
  WITH hit, subject, (subject:Person AND protectedPerson(subject)) OR protectedMark(subject) AS isHidden
  // Taken together: what a node lacks is looked for among all that it has, each time that it is asked for by itself.
  WITH hit, subject, isHidden, subject {.id, .label, .key} AS told, hit {
    .id, .gradeRank, .label, .name, .alias, .reference, .postcode, .bookingReference, .address, .make, .model, .colour,
    .category, .pickup, .destination, .outcome, .note, .circumstances
  } AS stated
  RETURN CASE WHEN NOT isHidden THEN [
    told.id,
    CASE WHEN hit:Record THEN stated.id END,
    [told.label, told.key],
    isCommon(subject),
    coalesce(stated.gradeRank, 99),
    // By their places: as maps, every hit would carry the names again.
    CASE WHEN hit:Operation THEN [null, null, stated.name, null, stated.reference] ELSE [
      null,
      stated.label,
      stated.name,
      stated.alias,
      stated.reference,
      stated.postcode,
      stated.bookingReference,
      stated.address,
      stated.make,
      stated.model,
      stated.colour,
      stated.category,
      stated.pickup,
      stated.destination,
      stated.outcome,
      left(stated.note, 4000),
      left(stated.circumstances, 4000)
    ] END
  ] END
} AS hits
WITH hits, COLLECT {
  MATCH (:Node)-[link:SAVED_AS]->(subject:Phone)
  WHERE link.savedName CONTAINS $a.saved
    AND (link.open OR link.operation IN $a.viewer.operations)
    AND ($a.operation IS NULL OR link.operation = $a.operation)
    AND ($a.kinds IS NULL OR 'Phone' IN $a.kinds)
    AND ($a.from IS NULL OR left(link.recordedAt, 10) >= $a.from)
    AND ($a.to IS NULL OR left(link.recordedAt, 10) <= $a.to)
    AND NOT protectedMark(subject)
  WITH link, subject
  ORDER BY size(link.savedName), link.id
  LIMIT toInteger($a.most) + 1
  RETURN [
    subject.id,
    NULL,
    [subject.label, subject.key],
    isCommon(subject),
    coalesce(link.gradeRank, 99),
    [link.label]
  ]
} AS saved
WITH [hit IN hits[..toInteger($a.most)] WHERE hit IS NOT NULL] AS hits, saved[..toInteger($a.most)] AS saved,
  size(hits) > toInteger($a.most) AS moreHits, size(saved) > toInteger($a.most) AS moreSaved,
  [
    'savedAs', 'label', 'name', 'alias', 'reference', 'postcode', 'bookingReference', 'address', 'make', 'model', 'colour',
    'category', 'pickup', 'destination', 'outcome', 'note', 'circumstances'
  ] AS names
