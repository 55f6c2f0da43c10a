// Purpose: what was new in one financial quarter, as the records stood at a moment.
//          Counts everything, whoever asks. `from` and `to` are the first and last day; a fact known only to its year
//          belongs to no quarter.
// Parent:  none
// Returns: value (ProgrammeQuarter)
// Cost:    the taskings, identifications and disruptions of the quarter.
WITH {
  year: $a.year,
  quarter: toInteger($a.quarter),
  from: $a.from,
  to: $a.to,
  asAt: $a.asAt,
  newTaskings: COUNT {
    MATCH (fact:Tasking)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND fact.at >= left($a.from, 7) AND fact.at <= $a.to + '~' AND size(fact.at) >= 7
  },
  newIdentifications: COUNT {
    MATCH (fact:Identification)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND fact.at >= left($a.from, 7) AND fact.at <= $a.to + '~' AND size(fact.at) >= 7
  },
  newDisruptions: COUNT {
    MATCH (fact:Disruption)
    WHERE fact.recordedAt <= $a.asAt AND fact.supersededAt > $a.asAt
      AND fact.at >= left($a.from, 7) AND fact.at <= $a.to + '~' AND size(fact.at) >= 7
      AND NOT fact.status IN ['REJECTED', 'WITHDRAWN']
  }
} AS value
