// Purpose: whether a fact happened in the period that was asked for. A time of day counts to the day that London's calendar had,
//          as it does in all figures; where the period itself is given to the minute, the moments are compared. Other
//          fragments say it as `happenedIn(x)`.
// Parent:  Fact
// Params:  filter {from, to}
// Returns: value (Boolean)
// Cost:    nothing without a period.
WITH (($a.filter.from IS NULL
    OR CASE WHEN size($a.filter.from) <= 10 THEN londonDay(parent) ELSE parent.at END + '~' >= $a.filter.from)
  AND ($a.filter.to IS NULL
    OR CASE WHEN size($a.filter.to) <= 10 THEN londonDay(parent) ELSE replace(parent.at, 'Z', '') END < $a.filter.to + '~')) AS value
