// Purpose: whether a way may pass through a node: not through what explains nothing, unless asked, nor through what is to be
//          avoided. Other fragments say it as `mayPass(x)`. Most nodes are let through by one look at their labels.
// Parent:  Node
// Params:  throughEvents, throughOperations, throughOrganisations, throughCommon, avoidNodes, avoidKinds
// Returns: value (Boolean)
// Cost:    the node's labels; its attributes only where some record calls it common, or nodes are to be avoided.
WITH ((NOT parent:Event|Operation|Organisation|Common
    OR ((NOT parent:Event OR $a.throughEvents)
      AND (NOT parent:Operation OR $a.throughOperations)
      AND (NOT parent:Organisation OR $a.throughOrganisations)
      AND ($a.throughCommon OR NOT isCommon(parent))))
  AND ($a.avoidNodes IS NULL OR NOT parent.id IN $a.avoidNodes)
  AND ($a.avoidKinds IS NULL OR none(kind IN $a.avoidKinds WHERE kind IN labels(parent)))) AS value
