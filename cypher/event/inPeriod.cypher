// Purpose: whether an event lies in the period that was asked for, at least in part. Calls and messages between two parties
//          are one event that may last for years: of these, one must lie in it. Other fragments say it as `inPeriod(x)`.
// Parent:  Event
// Params:  from, to
// Returns: value (Boolean)
// Cost:    nothing without a period; of what lies around it, and holds calls, the times of these.
WITH (($a.from IS NULL OR parent.at + '~' >= $a.from OR parent.until + '~' >= $a.from)
  AND ($a.to IS NULL OR replace(parent.at, 'Z', '') < $a.to + '~')
  AND (parent.times IS NULL OR ($a.from IS NULL AND $a.to IS NULL) OR any(moment IN parent.times
    WHERE ($a.from IS NULL OR moment + '~' >= $a.from) AND ($a.to IS NULL OR replace(moment, 'Z', '') < $a.to + '~')))) AS value
