// Purpose: current versions of facts that break a rule of good records. What the disposal of an operation took out of its
//          facts is not missing.
// Parent:  DataQualityIssue (rule)
// Order:   recorded DESC text, row.id
// Returns: row (Fact)
// Cost:    all facts.
MATCH (row:Fact)
WHERE row.supersededAt = '9999-12-31T23:59:59Z'
  AND (row.open OR row.operation IN $a.viewer.operations)
  AND CASE parent.rule
    WHEN 'NO_REGION' THEN row.region IS NULL
    WHEN 'NO_FORCE' THEN row.force IS NULL
    WHEN 'NO_THREAT' THEN row:Tasking|`Case`|Disruption AND coalesce(row.primaryThreat, row.threatType) IS NULL
    WHEN 'NO_DATE' THEN row.at IS NULL
    // A day is London's, where it begins an hour before that of UTC in summer.
    WHEN 'DATE_IN_FUTURE' THEN row.at > CASE
      WHEN size(row.at) > 10 THEN row.recordedAt
      ELSE toString(date(datetime({datetime: datetime(row.recordedAt), timezone: 'Europe/London'})))
    END
    WHEN 'DECISION_BEFORE_REFERRAL'
      THEN row:Referral AND any(decided IN [row.reasonableGroundsOn, row.conclusiveGroundsOn] WHERE decided + '~' < row.at)
    WHEN 'CONCLUSIVE_BEFORE_REASONABLE' THEN row:Referral AND row.conclusiveGroundsOn + '~' < row.reasonableGroundsOn
    WHEN 'DELIVERED_BEFORE_REQUESTED' THEN row:Product AND row.deliveredOn + '~' < row.requestedOn
    WHEN 'NO_ASSESSOR' THEN row:Disruption AND row.assessor IS NULL
      AND NOT EXISTS { MATCH (row)-[:OF]->(holder:Operation) WHERE holder.disposedAt IS NOT NULL }
    WHEN 'CONCERNS_NOBODY'
      THEN row:Identification|Referral|Proceeding AND row.disposedAt IS NULL
      AND NOT EXISTS { MATCH (row)-[:OF]->(holder:Operation) WHERE holder.disposedAt IS NOT NULL }
      AND NOT EXISTS {
        MATCH (row)-[:CONCERNS]->(about:Entity)
        WHERE about.open OR any(held IN about.restrictedTo WHERE held IN $a.viewer.operations)
      }
  END
WITH row, coalesce(row.recordedAt, '') AS recorded
