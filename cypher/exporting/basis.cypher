// Purpose: on what nodes that are to be exported rest, as far as the viewer may see it: sensitive material, and what derives
//          from suspicious activity reports, is never exported with evidence.
// Params:  ids, materials
// Returns: basis (lists: id, whether something that may go out states it, whether something that may not does, the values that
//          the former states, roles by the same, markings and conditions of handling)
// Cost:    an index seek for each id, and the node's records and roles.
WITH COLLECT {
  UNWIND $a.ids AS id
  MATCH (node:Node {id: id})
  WHERE node:Entity|Event|Operation
    AND (node.open
      OR node.operation IN $a.viewer.operations
      OR any(held IN node.restrictedTo WHERE held IN $a.viewer.operations))
  OPTIONAL CALL (node) {
    MATCH (node:Entity)<-[:ABOUT]-(record:Record)
    WHERE record.open OR record.operation IN $a.viewer.operations
    WITH record
    ORDER BY record.gradeRank, record.recordedAt DESC, record.id
    MATCH (source:Node {id: record.source})
    RETURN record AS stated, source
    UNION ALL
    MATCH (source:Node {id: node.source})
    WHERE node:Event
    RETURN node AS stated, source
  }
  WITH node, stated, source, CASE WHEN source IS NOT NULL
    THEN coalesce(source.material IN $a.materials, false)
      AND source.material <> 'SENSITIVE'
      AND NOT toUpper(coalesce(source.kind, '') + ' ' + coalesce(source.handling, ''))
        =~ '(?s).*(\\bSAR\\b|SAR[ _-]DERIVED|SUSPICIOUS ACTIVITY).*'
  END AS goes
  WITH node, any(one IN collect(goes) WHERE NOT one) AS someStay,
    collect(CASE WHEN goes THEN {
      source: source,
      stated: stated {.name, .alias, .reference, .category, .address, .postcode, .make, .model, .colour}
    } END) AS going
  RETURN [
    node.id,
    size(going) > 0,
    someStay,
    [one IN going | one.stated],
    COLLECT {
      MATCH (node)-[role:ROLE_IN]->(:Operation)
      WHERE (role.open OR role.operation IN $a.viewer.operations) AND coalesce(role.status, '') <> 'DISPROVED'
      MATCH (source:Node {id: role.source})
      WHERE source.material IN $a.materials
        AND source.material <> 'SENSITIVE'
        AND NOT toUpper(coalesce(source.kind, '') + ' ' + coalesce(source.handling, ''))
          =~ '(?s).*(\\bSAR\\b|SAR[ _-]DERIVED|SUSPICIOUS ACTIVITY).*'
      RETURN DISTINCT role.role
      ORDER BY role.role
    },
    [one IN going | one.source.marking],
    [one IN going WHERE one.source.handling IS NOT NULL | one.source.handling]
  ]
} AS basis
