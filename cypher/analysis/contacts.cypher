// Purpose: the events in which some entities took part, when they were, and who else took part; and what links them at any time.
// Params:  nodes, ends (ids), kinds, since, until, over
// Returns: events ([id, id of the event, its times, when it ended, ids of the others]), lasting ([id, ids of the others])
// Cost:    the events of the entities with their times, and those who took part.
WITH COLLECT {
  MATCH (node:Entity)
  WHERE node:Node AND node.id IN $a.nodes
  MATCH (node)-[own:INVOLVED_IN]->(event:Event)
  WHERE own.lead AND (own.open OR own.operation IN $a.viewer.operations)
    AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(event)))
    AND ($a.since IS NULL OR coalesce(event.until, event.at) + '~' >= $a.since)
    AND ($a.until IS NULL OR replace(event.at, 'Z', '') < $a.until + '~')
  WITH DISTINCT node, event
  WITH node, event, [moment IN coalesce(event.times, [event.at]) WHERE moment IS NOT NULL
    AND ($a.since IS NULL OR event.times IS NULL OR moment + '~' >= $a.since)
    AND ($a.until IS NULL OR replace(moment, 'Z', '') < $a.until + '~') | moment] AS moments
  WHERE size(moments) > 0
  MATCH (event)<-[part:INVOLVED_IN]-(other:Entity)
  WHERE part.lead AND (part.open OR part.operation IN $a.viewer.operations)
    AND other <> node
    AND (other.id IN $a.ends OR NOT (other:Organisation OR isCommon(other)))
  WITH node, event, moments, other.id AS otherId
  ORDER BY otherId
  WITH node, event, moments, collect(DISTINCT otherId) AS others
  RETURN [node.id, event.id, moments, CASE WHEN event.times IS NULL THEN event.until END, others]
} AS events, COLLECT {
  MATCH (node:Node)
  WHERE node.id IN CASE WHEN size($a.over) = 0 THEN [] ELSE $a.nodes END
  MATCH (node)-[tie:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Entity)
  WHERE tie.lead AND (tie.open OR tie.operation IN $a.viewer.operations)
    AND type(tie) IN $a.over
    AND (other.id IN $a.ends OR NOT (other:Organisation OR isCommon(other)))
  WITH node.id AS nodeId, collect(DISTINCT other.id) AS others
  RETURN [nodeId, others]
} AS lasting
