// Purpose: telephone numbers that the viewer may see.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// Streams: phone/listInOperation | phone/listNumbered | phone/listSorted
// Returns: row (Phone)
// Cost:    that of the stream whose condition holds.
