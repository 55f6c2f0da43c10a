// Purpose: people that the viewer may see: those known from open operations alone, whose attributes are carried and
//          indexed, merged with those that the viewer's restricted operations know, whose attributes are read from records, and
//          with those who stand under a pseudonym for the viewer.
// Parent:  none
// Order NAME: sortName text, row.id
// Order NAME_DESC: sortName DESC text, row.id
// Order BIRTH_DATE: sortBirth text, row.id
// Order BIRTH_DATE_DESC: sortBirth DESC text, row.id
// Streams: person/listInOperation | person/listNamed | person/listSorted ; person/listRestricted ; person/listVeiled | person/listProtected
// Returns: row (Person)
// Cost:    that of its streams.
