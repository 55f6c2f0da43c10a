// Purpose: the neighbours to which a way may run from some nodes: those that it may pass through, and its ends.
// Params:  nodes and ends, by number; how ways may run, as in analysis/ends; types, avoidTypes, avoidOperations, hubLimit
// Returns: found ([number, [numbers of its neighbours]])
// Cost:    the link relationships of the nodes; with a hubLimit, those of their neighbours too.
WITH COLLECT {
  UNWIND $a.nodes AS number
  MATCH (node:Node)
  WHERE id(node) = toInteger(number)
  RETURN [id(node), COLLECT {
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE ((link.lead AND $a.avoidOperations IS NULL) OR NOT link.operation IN $a.avoidOperations)
      AND (link.open OR link.operation IN $a.viewer.operations)
      AND ($a.types IS NULL OR type(link) IN $a.types)
      AND ($a.avoidTypes IS NULL OR NOT type(link) IN $a.avoidTypes)
      AND (id(other) IN $a.ends OR (true
        AND (NOT other:Event OR $a.throughEvents)
        AND (NOT other:Operation OR $a.throughOperations)
        AND (NOT other:Organisation OR $a.throughOrganisations)
        AND ($a.throughCommon OR NOT (coalesce(other.common, false) OR any(held IN coalesce(other.commonTo, []) WHERE held IN $a.viewer.operations)))
        AND ($a.avoidNodes IS NULL OR NOT other.id IN $a.avoidNodes)
        AND ($a.avoidKinds IS NULL OR none(kind IN $a.avoidKinds WHERE kind IN labels(other)))
        AND ($a.hubLimit IS NULL OR COUNT {
          MATCH (other)-[own:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(further:Node)
          WHERE own.open OR own.operation IN $a.viewer.operations
          RETURN DISTINCT further
        } <= toInteger($a.hubLimit))))
    RETURN DISTINCT id(other)
  }]
} AS found
