// Purpose: locations that the viewer may see: those known from open operations alone, whose attributes are carried,
//          merged with those that the viewer's restricted operations know, whose attributes are read from records.
// Parent:  none
// Order ADDRESS: sortAddress text, row.id
// Order ADDRESS_DESC: sortAddress DESC text, row.id
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Streams: location/listInOperation | location/listNamed | location/listSorted ; location/listRestricted
// Returns: row (Location)
// Cost:    that of its streams.
