// Purpose: notices of hits that are all written down are told from a moment on; those that were told before stay as they are.
// Params:  ids, at, delivery (null where none are sent)
// Returns: nothing
// Cost:    an index seek for each id.
UNWIND $a.ids AS id
MATCH (notice:Notice {id: id})
WHERE notice.at IS NULL
SET notice.at = $a.at, notice.delivery = $a.delivery, notice.attempts = 0, notice.nextAt = $a.at
