// Purpose: what is known to the minute comes before the seconds of that minute.
// Cost:    one pass over the events that have a time of day.
MATCH (event:Event)
WHERE event.sortAt ENDS WITH 'Z'
CALL (event) {
  SET event.sortAt = replace(event.sortAt, 'Z', '')
} IN TRANSACTIONS OF 10000 ROWS
