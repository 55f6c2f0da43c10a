// Purpose: the label that says of what kind an entity, event or fact is. Other fragments say it as `kindLabel(x)`.
// Parent:  Node
// Returns: value (String)
// Cost:    the node's labels.
WITH head([word IN labels(parent) WHERE NOT word IN ['Node', 'Entity', 'Event', 'Fact', 'Common']]) AS value
