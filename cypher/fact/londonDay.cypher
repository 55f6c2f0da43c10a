// Purpose: the day on which something happened, to the precision known: of a time of day the one that London's calendar had, where it
//          begins an hour before that of UTC in summer. Other fragments say it as `londonDay(x)`.
// Parent:  Fact
// Returns: value (String)
// Cost:    nothing.
WITH CASE
  WHEN size(parent.at) > 10 THEN toString(date(datetime({datetime: datetime(parent.at), timezone: 'Europe/London'})))
  ELSE parent.at
END AS value
