// Purpose: what the programme did for an operation: work, products, washes, results and feedback, by current versions.
// Parent:  Operation
// Returns: value (ValueAdded)
// Cost:    the facts of the operation.
WITH parent, COLLECT {
  MATCH (parent)<-[:OF]-(fact:Fact)
  WHERE (fact.open OR fact.operation IN $a.viewer.operations)
    AND fact.supersededAt = '9999-12-31T23:59:59Z'
  RETURN fact
} AS facts
WITH
  facts,
  COLLECT {
    CALL (facts) {
      UNWIND facts AS one
      WITH one
      WHERE one:Activity
      RETURN one.kind AS sort, count(*) AS n, sum(coalesce(one.count, 0)) AS much
    }
    WITH sort, n, much
    ORDER BY sort
    RETURN {kind: sort, activities: n, things: much}
  } AS work,
  COLLECT {
    CALL (facts) {
      UNWIND facts AS one
      WITH one
      WHERE one:Product
      RETURN one.kind AS sort, one.type AS form, count(*) AS n, count(one.deliveredOn) AS handed
    }
    WITH sort, form, n, handed
    ORDER BY sort, form
    RETURN {kind: sort, type: form, products: n, delivered: handed}
  } AS made,
  COLLECT {
    UNWIND facts AS one
    WITH one
    WHERE one:Feedback
    WITH one
    ORDER BY one.at DESC, one.id
    LIMIT 10
    RETURN one {.at, .from, .rating, .text}
  } AS said
WITH {
  taskings: size([f IN facts WHERE f:Tasking]),
  activities: work,
  products: made,
  washes: size([f IN facts WHERE f:Activity AND f.kind = 'WASH']),
  identifiersWashed: reduce(s = 0, f IN facts | s + CASE WHEN f:Activity AND f.kind = 'WASH' THEN coalesce(f.count, 0) ELSE 0 END),
  identifications: size([f IN facts WHERE f:Identification]),
  disruptions: size([f IN facts WHERE f:Disruption AND f.status IN ['CLAIMED', 'MODERATED']]),
  referrals: size([f IN facts WHERE f:Referral]),
  proceedings: size([f IN facts WHERE f:Proceeding]),
  savingOpportunitiesGBP: reduce(s = 0, f IN facts | s + CASE WHEN f:SavingOpportunity THEN coalesce(f.amountGBP, 0) ELSE 0 END),
  feedback: said
} AS value
