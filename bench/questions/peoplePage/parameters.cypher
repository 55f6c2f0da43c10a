// Purpose: spans of five years of birth, for each sex.
// Params:  limit
// Order:   sex, year
// Returns: sex, bornFrom, bornTo
// Cost:    none.
UNWIND ['FEMALE', 'MALE'] AS sex
UNWIND range(1950, 1999) AS year
RETURN sex, toString(year) AS bornFrom, toString(year + 4) AS bornTo
LIMIT toInteger($a.limit)
