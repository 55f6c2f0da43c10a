// Purpose: whether a record that the viewer may see calls a node common: a switchboard, a help line, a place where everybody
//          goes. It explains nothing by itself. Other fragments say it as `isCommon(x)`.
// Parent:  Node
// Returns: value (Boolean)
// Cost:    the node's labels; its attributes only where some record calls it common.
WITH (parent:Common AND (coalesce(parent.common, false) OR any(calling IN coalesce(parent.commonTo, []) WHERE calling IN $a.viewer.operations))) AS value
