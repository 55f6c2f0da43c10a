// Purpose: the name of a property that only disproved links have, for which networks in memory put 1: the library for graphs
//          accepts no name that the store does not know.
// Returns: nothing
// Cost:    nothing.
CALL db.createProperty('unitWeight')
