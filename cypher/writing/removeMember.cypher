// Purpose: somebody does not belong to an operation any more.
// Params:  operation, member
// Returns: nothing
// Cost:    two index seeks.
MATCH (:Member {id: $a.member})-[admitted:ADMITTED_TO]->(:Node {id: $a.operation})
DELETE admitted
