// Purpose: marks that a chart shows on a node.
// Parent:  ChartNode (common, commonTo, damaged)
// Returns: value ([ChartFlag])
// Cost:    the node's ROLE_IN relationships.
WITH COLLECT {
  MATCH (parent)-[link:ROLE_IN]->(:Operation)
  WHERE (link.open OR link.operation IN $a.viewer.operations)
    AND coalesce(link.status, '') <> 'DISPROVED'
    AND link.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'SUSPECT', 'CONVICTED', 'MISSING_CHILD', 'CUCKOOED', 'DEAL_PHONE']
  WITH DISTINCT CASE link.role
    WHEN 'POTENTIAL_VICTIM' THEN 'VICTIM'
    WHEN 'CONVICTED' THEN 'SUSPECT'
    ELSE link.role
  END AS flag
  RETURN flag ORDER BY flag
}
+ CASE WHEN isCommon(parent)
  THEN ['COMMON'] ELSE [] END
+ CASE WHEN parent.damaged THEN ['DAMAGED'] ELSE [] END AS value
