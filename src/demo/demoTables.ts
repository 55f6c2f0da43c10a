const FACT = ['ref', 'operation', 'at', 'recordedAt', 'supersededAt', 'force', 'region', 'concerns:list'] as const;

/** Every file of the data set with its header: `name:type`, where no type means text and a list is separated by `|`. */
export const DEMO_TABLES = {
  regions: ['code', 'name'],
  forces: ['code', 'name', 'region', 'country', 'kind', 'aliases'],
  operations: [
    ...['reference', 'kind', 'name', 'force', 'region', 'posture', 'threatTypes:list', 'status', 'priority'],
    ...['priorityFrom', 'socMasterList:boolean', 'socMasterListReference', 'startedOn', 'endedOn', 'retentionGroup'],
    ...['reviewOn', 'access', 'deconfliction', 'locatedIn:list', 'members:list'],
  ],
  sources: [
    ...['ref', 'operation', 'kind', 'material', 'title', 'exhibitRef', 'originForce', 'originSystem', 'seizedAt'],
    ...['seizedFrom', 'tool', 'fileName', 'fileHash', 'timezone', 'grade', 'handling', 'marking', 'recordedAt'],
  ],
  entities: [
    ...['ref', 'kind', 'identifier', 'common:boolean', 'latitude:float', 'longitude:float', 'accuracyMetres:float'],
    ...['force', 'region', 'locationKind', 'organisationKind'],
  ],
  records: [
    ...['entity', 'source', 'row:int', 'grade', 'name', 'alias', 'sex', 'birthDate', 'ageText', 'nationality'],
    ...['reference', 'colour', 'make', 'model', 'category', 'address', 'postcode', 'note', 'asWritten', 'recordedAt'],
  ],
  links: [
    ...['type', 'from', 'to', 'source', 'row:int', 'role', 'fromDate', 'toDate', 'firstSeen', 'lastSeen', 'count:int'],
    ...['status', 'grade', 'basis', 'strength', 'label', 'deleted:boolean', 'note'],
  ],
  roles: ['entity', 'source', 'row:int', 'role', 'fromDate', 'toDate', 'status', 'grade', 'note'],
  communications: ['source', 'row:int', 'from', 'to', 'at', 'channel', 'duration:int'],
  events: [
    ...['ref', 'kind', 'source', 'row:int', 'at', 'until', 'label', 'note', 'reference', 'status', 'category'],
    ...['amountPence:int', 'currency', 'method', 'fareMinor:int', 'paymentMethod', 'pickup', 'destination', 'risk'],
    ...['reportedAt', 'lastSeenAt', 'foundAt', 'circumstances', 'returnInterview', 'force', 'outcome'],
    'bookingReference',
  ],
  participants: ['event', 'entity', 'role'],
  staff: ['ref', 'name', 'post', 'unit', 'contact'],
  staffWork: ['staff', 'operation', 'role', 'from', 'to'],
  'fact.Tasking': [...FACT, 'reference', 'priority', 'leadAgency', 'threatType', 'commissionedBy', 'status'],
  'fact.Case': [...FACT, 'reference', 'vawg:boolean', 'childExploitation:boolean', 'threatType', 'summary', 'status'],
  'fact.Identification': [...FACT, 'kind', 'status', 'reference'],
  'fact.Disruption': [
    ...FACT,
    ...['reference', 'primaryThreat', 'otherThreats:list', 'primaryP', 'otherPs:list', 'impact', 'status', 'assessor'],
    'rationale',
  ],
  'fact.Referral': [
    ...FACT,
    ...['kind', 'reference', 'stage', 'to', 'reasonableGrounds', 'reasonableGroundsOn', 'conclusiveGrounds'],
    ...['conclusiveGroundsOn', 'exploitation:list', 'countyLines:boolean'],
  ],
  'fact.RiskAssessment': [...FACT, 'scheme', 'risk', 'rationale'],
  'fact.Product': [...FACT, 'kind', 'type', 'title', 'shows', 'recipient', 'requestedOn', 'deliveredOn'],
  'fact.Proceeding': [
    ...FACT,
    ...['offence', 'chargingDecision', 'remand', 'custodyTimeLimit', 'custodyExtensions:list', 'outcome'],
    'sentenceMonths:int',
  ],
  'fact.Activity': [...FACT, 'kind', 'summary', 'count:int'],
  'fact.Feedback': [...FACT, 'from', 'rating', 'text'],
  'fact.CapabilityRegistration': [...FACT, 'app', 'month', 'count:int'],
  'fact.AppUsage': [...FACT, 'app', 'month', 'count:int'],
  'fact.SavingOpportunity': [...FACT, 'amountGBP:int', 'basis', 'realised:boolean'],
} as const;

export type TableName = keyof typeof DEMO_TABLES;

type Columns<T extends TableName> = (typeof DEMO_TABLES)[T][number];
type NameOf<C extends string> = C extends `${infer Name}:${string}` ? Name : C;
type ValueOf<C extends string> = C extends `${string}:int` | `${string}:float`
  ? number
  : C extends `${string}:boolean`
    ? boolean
    : C extends `${string}:list`
      ? readonly string[]
      : string;

/** A row of one file; an absent value becomes an empty cell. */
export type RowOf<T extends TableName> = { [C in Columns<T> as NameOf<C>]?: ValueOf<C> | undefined };
