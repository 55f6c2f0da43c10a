// Purpose: whether a statement stands: it was not disproved. What leads always does, and that is read soonest. Other fragments
//          say it as `stands(x)`.
// Parent:  any link type
// Returns: value (Boolean)
// Cost:    the statement's properties.
WITH (parent.lead OR parent.unitWeight IS NULL) AS value
