// Purpose: what demonstration data created and other data came to use is no longer only invented: it stays.
// Returns: nothing
// Cost:    the invented entities, forces and regions with what hangs on them.
MATCH (node:Node)
WHERE node.synthetic AND (
  EXISTS { MATCH (node:Entity)<-[:ABOUT]-(record:Record) WHERE record.synthetic IS NULL }
  OR EXISTS { MATCH (node:Force|Region)<-[:OWNED_BY|SUPPORTED_BY|LOCATED_IN]-(operation:Operation) WHERE operation.synthetic IS NULL }
  OR EXISTS { MATCH (node:Region)<-[:IN]-(:Force)<-[:OWNED_BY|LOCATED_IN]-(operation:Operation) WHERE operation.synthetic IS NULL }
)
REMOVE node.synthetic
