// Purpose: the one thing that an identifier names: an operation or group by its reference, else the first reading.
//          An exhibit, or what is no identifier, is known within its operation alone: the first that may be seen.
//          `keys` is a list of {kind, key} in order of likelihood; `reference` is capital letters and digits alone.
// Parent:  none
// Returns: row (ChartNode)
// Cost:    two index seeks per kind and reading, and one for each kind of reference.
WITH COLLECT {
  MATCH (found:Operation {referenceKey: $a.reference})
  RETURN found
  ORDER BY found.id
} + COLLECT {
  MATCH (found:OrganisedCrimeGroup)<-[:ABOUT]-(record:Record {referenceKey: $a.reference})
  WHERE record.open OR record.operation IN $a.viewer.operations
  RETURN DISTINCT found
  ORDER BY found.id
} + reduce(hits = [], candidate IN $a.keys | hits + COLLECT {
  MATCH (found:Phone {key: candidate.key})
  WHERE candidate.kind = 'Phone'
  RETURN found
  UNION ALL
  MATCH (found:Phone)
  WHERE candidate.kind = 'Phone' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:Vehicle {key: candidate.key})
  WHERE candidate.kind = 'Vehicle'
  RETURN found
  UNION ALL
  MATCH (found:Vehicle)
  WHERE candidate.kind = 'Vehicle' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:Account {key: candidate.key})
  WHERE candidate.kind = 'Account'
  RETURN found
  UNION ALL
  MATCH (found:Account)
  WHERE candidate.kind = 'Account' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:PaymentCard {key: candidate.key})
  WHERE candidate.kind = 'PaymentCard'
  RETURN found
  UNION ALL
  MATCH (found:PaymentCard)
  WHERE candidate.kind = 'PaymentCard' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:Device {key: candidate.key})
  WHERE candidate.kind = 'Device'
  RETURN found
  UNION ALL
  MATCH (found:Device)
  WHERE candidate.kind = 'Device' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:Sim {key: candidate.key})
  WHERE candidate.kind = 'Sim'
  RETURN found
  UNION ALL
  MATCH (found:Sim)
  WHERE candidate.kind = 'Sim' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:Email {key: candidate.key})
  WHERE candidate.kind = 'Email'
  RETURN found
  UNION ALL
  MATCH (found:Email)
  WHERE candidate.kind = 'Email' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:OnlineHandle {key: candidate.key})
  WHERE candidate.kind = 'OnlineHandle'
  RETURN found
  UNION ALL
  MATCH (found:IdentityDocument {key: candidate.key})
  WHERE candidate.kind = 'IdentityDocument'
  RETURN found
  UNION ALL
  MATCH (found:IdentityDocument)
  WHERE candidate.kind = 'IdentityDocument' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
  UNION ALL
  MATCH (found:Identifier {key: candidate.key})
  WHERE candidate.kind = 'Identifier'
  RETURN found
  UNION ALL
  MATCH (found:Identifier)
  WHERE candidate.kind = 'Identifier' AND found.key STARTS WITH candidate.key + '@'
  RETURN found
  ORDER BY found.id
}) AS candidates
UNWIND range(0, size(candidates) - 1) AS place
WITH place, candidates[place] AS row
WHERE (row.open
  OR row.operation IN $a.viewer.operations
  OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
WITH row
ORDER BY place
LIMIT 1
