// Purpose: the ids of some nodes of a network in memory.
// Params:  places
// Returns: ids, in the order of the places
// Cost:    one read for each place.
WITH [place IN $a.places | gds.util.asNode(toInteger(place)).id] AS ids
