// Purpose: vehicles that the viewer may see: those known from open operations alone, whose attributes are carried,
//          merged with those that the viewer's restricted operations know, whose attributes are read from records.
// Parent:  none
// Order REGISTRATION: row.key text, row.id
// Order REGISTRATION_DESC: row.key DESC text, row.id
// Streams: vehicle/listInOperation | vehicle/listNamed | vehicle/listSorted ; vehicle/listRestricted
// Returns: row (Vehicle)
// Cost:    that of its streams.
