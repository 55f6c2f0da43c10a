// Purpose: identifiers of numbers, vehicles and accounts, as people write them and as they are stored.
// Params:  limit
// Order:   kind, id
// Returns: text, key
// Cost:    one index range for each kind.
CALL () {
  MATCH (found:Phone)
  WHERE found.id STARTS WITH 'phone_' AND found.open AND NOT found.damaged
  RETURN found
  ORDER BY found.id
  LIMIT 60
  UNION ALL
  MATCH (found:Vehicle)
  WHERE found.id STARTS WITH 'vehicle_' AND found.open AND NOT found.damaged
  RETURN found
  ORDER BY found.id
  LIMIT 30
  UNION ALL
  MATCH (found:Account)
  WHERE found.id STARTS WITH 'account_' AND found.open AND NOT found.damaged
  RETURN found
  ORDER BY found.id
  LIMIT 10
}
RETURN found.label AS text, found.key AS key
LIMIT toInteger($a.limit)
