// Purpose: organisations that the viewer may see: those known from open operations alone, whose attributes are carried,
//          merged with those that the viewer's restricted operations know, whose attributes are read from records.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Streams: organisation/listInOperation | organisation/listNamed | organisation/listSorted ; organisation/listRestricted
// Returns: row (Organisation)
// Cost:    that of its streams.
