// Purpose: whether there are links at all, whoever may see them: without any there is nothing that a network in memory could
//          be made of. It decides how an answer is found, not what it says.
// Returns: any
// Cost:    entities up to the first one that has a link.
WITH EXISTS {
  MATCH (:Entity)-[link]->(:Entity|Event)
  WHERE link.scope IS NOT NULL
} AS any
