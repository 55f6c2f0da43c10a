// Purpose: ids of the notices told since a moment: for telling listeners that there are some, and nothing else.
// Params:  from
// Returns: id
// Cost:    the notices since then, by an index.
MATCH (notice:Notice)
WHERE notice.at >= $a.from
RETURN notice.id AS id
