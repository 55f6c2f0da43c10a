// Purpose: the headline figures since the programme began, as the records stood at a moment.
//          Figures count everything, whoever asks: they are published, and nothing but figures leaves this statement.
// Parent:  none
// Returns: value (ProgrammeTotals)
// Cost:    every fact of the programme and every operation, once.
WITH head(COLLECT {
  MATCH (fact:`Case`)
  WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
  RETURN {
    every: count(fact),
    vawg: count(CASE WHEN fact.vawg THEN 1 END),
    children: count(CASE WHEN fact.childExploitation THEN 1 END)
  }
}) AS requests,
head(COLLECT {
  MATCH (operation:Operation {kind: 'OPERATION'})
  WHERE coalesce(operation.startedOn, '') <= left($a.asAt, 10)
  RETURN {every: count(operation), listed: count(CASE WHEN operation.socMasterList THEN 1 END)}
}) AS holders,
head(COLLECT {
  MATCH (fact:CapabilityRegistration)
  WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
  RETURN sum(fact.count)
}) AS registered,
head(COLLECT {
  MATCH (fact:AppUsage)
  WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
  RETURN sum(fact.count)
}) AS used,
head(COLLECT {
  MATCH (fact:SavingOpportunity)
  WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
  RETURN sum(fact.amountGBP)
}) AS saved
WITH {
  asAt: $a.asAt,
  supportedCases: requests.every,
  supportedOperations: holders.every,
  socMasterListOperations: holders.listed,
  casesVawg: requests.vawg,
  casesVawgPercent: CASE WHEN requests.every > 0
    THEN toInteger(floor(100.0 * requests.vawg / requests.every + 0.5)) END,
  casesChildExploitation: requests.children,
  casesChildExploitationPercent: CASE WHEN requests.every > 0
    THEN toInteger(floor(100.0 * requests.children / requests.every + 0.5)) END,
  disruptions: COUNT {
    MATCH (fact:Disruption)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND NOT fact.status IN ['REJECTED', 'WITHDRAWN']
  },
  safeguardingReferrals: COUNT {
    MATCH (fact:Referral)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND fact.kind = 'SAFEGUARDING'
  },
  ocgsIdentified: COUNT {
    MATCH (fact:Identification)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND fact.kind = 'OCG'
  },
  priorityIndividualsIdentified: COUNT {
    MATCH (fact:Identification)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND fact.kind = 'PRIORITY_INDIVIDUAL'
  },
  vulnerabilitiesIdentified: COUNT {
    MATCH (fact:Identification)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND fact.kind = 'VULNERABILITY'
  },
  capabilitiesEnvironmentRegistrations: registered,
  timesAppsUsed: used,
  savingOpportunitiesGBP: saved
} AS value
