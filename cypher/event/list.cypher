// Purpose: events that the viewer may see.
// Parent:  none
// Order AT_DESC: row.sortAt DESC text, row.id
// Order AT: row.sortAt text, row.id
// Streams: event/listOfParticipant | event/listInOperation | event/listSorted
// Returns: row (Event)
// Cost:    that of the stream whose condition holds.
