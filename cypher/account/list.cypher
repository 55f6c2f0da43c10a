// Purpose: bank accounts that the viewer may see.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// Streams: account/listInOperation | account/listNumbered | account/listSorted
// Returns: row (Account)
// Cost:    that of the stream whose condition holds.
