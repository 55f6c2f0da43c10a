import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row } from '../graph/graph.js';
import type { Access } from '../access/lockAccess.js';
import type { JoinedNetworkRow } from '../resolvers/connectResolvers.js';
import type { PathRow } from '../resolvers/pathResolvers.js';
import type { SavedChartRow } from '../charts/savedChart.js';
import type { SavedChartResult } from '../charts/saveChart.js';
import type { PackedRow } from '../resolvers/eventResolvers.js';
import type { UpdatedDeconfliction } from '../deconfliction/updateDeconfliction.js';
import type { DeviceRow } from '../resolvers/deviceResolvers.js';
import type { Started } from '../importing/startImport.js';
import type { LinkRow } from '../resolvers/linkResolvers.js';
import type { Resolved } from '../resolution/decide.js';
import type { Recorded } from '../recording/recordFact.js';
import type { RecordedOperation } from '../recording/recordOperation.js';
import type { Retention } from '../retention/decideRetention.js';
import type { StartedWash } from '../washing/startWash.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: Date; output: Date; }
  PartialDate: { input: string; output: string; }
  SafeInt: { input: number; output: number; }
};

export type GqlAccess =
  | 'OPEN'
  | 'RESTRICTED';

export type GqlAccount = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Account';
  attributions: GqlAttributionConnection;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  number: Scalars['String']['output'];
  operations: GqlOperationConnection;
  paid: GqlAccountPaymentConnection;
  paidBy: GqlAccountPaymentConnection;
  records: GqlRecordConnection;
  registeredTo: GqlRegistrantConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
  transactions: GqlTransactionConnection;
};


export type GqlAccountAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlAccountOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountPaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountPaidByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountRegisteredToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlAccountTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type GqlAccountTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlAccountConnection = {
  __typename?: 'AccountConnection';
  edges: Array<GqlAccountEdge>;
  nodes: Array<GqlAccount>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAccountEdge = {
  __typename?: 'AccountEdge';
  cursor: Scalars['String']['output'];
  node: GqlAccount;
};

export type GqlAccountFilter = {
  number?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};

export type GqlAccountOrder =
  | 'NUMBER'
  | 'NUMBER_DESC';

export type GqlAccountPayment = GqlMergedLink & {
  __typename?: 'AccountPayment';
  account: GqlAccount;
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlAccountPaymentConnection = {
  __typename?: 'AccountPaymentConnection';
  edges: Array<GqlAccountPaymentEdge>;
  nodes: Array<GqlAccountPayment>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAccountPaymentEdge = {
  __typename?: 'AccountPaymentEdge';
  cursor: Scalars['String']['output'];
  node: GqlAccountPayment;
};

export type GqlAccountUse = GqlMergedLink & {
  __typename?: 'AccountUse';
  account: GqlAccount;
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlAccountUseConnection = {
  __typename?: 'AccountUseConnection';
  edges: Array<GqlAccountUseEdge>;
  nodes: Array<GqlAccountUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAccountUseEdge = {
  __typename?: 'AccountUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlAccountUse;
};

export type GqlActivity = GqlFact & GqlNode & {
  __typename?: 'Activity';
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  count?: Maybe<Scalars['Int']['output']>;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  kind: GqlActivityKind;
  operation?: Maybe<GqlOperation>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  summary?: Maybe<Scalars['String']['output']>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlActivityConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlActivityConnection = {
  __typename?: 'ActivityConnection';
  edges: Array<GqlActivityEdge>;
  nodes: Array<GqlActivity>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlActivityEdge = {
  __typename?: 'ActivityEdge';
  cursor: Scalars['String']['output'];
  node: GqlActivity;
};

export type GqlActivityFigures = {
  __typename?: 'ActivityFigures';
  activities: Scalars['Int']['output'];
  kind: GqlActivityKind;
  things: Scalars['Int']['output'];
};

export type GqlActivityFilter = {
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlActivityKind>>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlActivityInput = {
  at: Scalars['PartialDate']['input'];
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  kind: GqlActivityKind;
  operation: Scalars['ID']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
};

export type GqlActivityKind =
  | 'CPS_MEETING'
  | 'DEVICE_REVIEW'
  | 'FINANCIAL_WORK'
  | 'REQUEST_FOR_INFORMATION'
  | 'TOOL_SETUP'
  | 'VISIT'
  | 'WASH';

export type GqlAdoptionFilter = {
  app?: InputMaybe<Scalars['String']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlAgeCount = {
  __typename?: 'AgeCount';
  band: Scalars['String']['output'];
  count?: Maybe<Scalars['Int']['output']>;
};

export type GqlAnalysis = {
  __typename?: 'Analysis';
  evidence: GqlAnalysisStatement;
  id: Scalars['ID']['output'];
  limits: Scalars['String']['output'];
  question: Scalars['String']['output'];
  statement: GqlAnalysisStatement;
};

export type GqlAnalysisStatement = {
  __typename?: 'AnalysisStatement';
  header: Scalars['String']['output'];
  name: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type GqlAppUsage = GqlFact & GqlNode & {
  __typename?: 'AppUsage';
  app: Scalars['String']['output'];
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  count: Scalars['Int']['output'];
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  month: Scalars['PartialDate']['output'];
  operation?: Maybe<GqlOperation>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlAppUsageConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlAppUsageConnection = {
  __typename?: 'AppUsageConnection';
  edges: Array<GqlAppUsageEdge>;
  nodes: Array<GqlAppUsage>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAppUsageEdge = {
  __typename?: 'AppUsageEdge';
  cursor: Scalars['String']['output'];
  node: GqlAppUsage;
};

export type GqlAppUsageInput = {
  app: Scalars['String']['input'];
  corrects?: InputMaybe<Scalars['ID']['input']>;
  count: Scalars['Int']['input'];
  force: Scalars['String']['input'];
  month: Scalars['PartialDate']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
};

export type GqlAssociation = GqlMergedLink & {
  __typename?: 'Association';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlAssociationConnection = {
  __typename?: 'AssociationConnection';
  edges: Array<GqlAssociationEdge>;
  nodes: Array<GqlAssociation>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAssociationEdge = {
  __typename?: 'AssociationEdge';
  cursor: Scalars['String']['output'];
  node: GqlAssociation;
};

export type GqlAttribution = GqlMergedLink & {
  __typename?: 'Attribution';
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlAttributionBasis =
  | 'BILLING'
  | 'CONTACT_PATTERN'
  | 'FOUND_IN_POSSESSION'
  | 'LOCATION_PATTERN'
  | 'MESSAGE_CONTENT'
  | 'OBSERVED'
  | 'OTHER'
  | 'PAYMENT'
  | 'REGISTER'
  | 'SELF_DECLARED'
  | 'STATED_BY_OTHERS'
  | 'STORED_NAME';

export type GqlAttributionConnection = {
  __typename?: 'AttributionConnection';
  edges: Array<GqlAttributionEdge>;
  nodes: Array<GqlAttribution>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAttributionEdge = {
  __typename?: 'AttributionEdge';
  cursor: Scalars['String']['output'];
  node: GqlAttribution;
};

export type GqlAuditDay = GqlNode & {
  __typename?: 'AuditDay';
  day: Scalars['PartialDate']['output'];
  id: Scalars['ID']['output'];
  refused: Scalars['Int']['output'];
  requests: Scalars['Int']['output'];
  roles: Array<GqlViewerRole>;
  seen: Scalars['Int']['output'];
  usual?: Maybe<Scalars['Int']['output']>;
  usualOfPeers?: Maybe<Scalars['Int']['output']>;
  viewer: Scalars['ID']['output'];
};

export type GqlAuditDayConnection = {
  __typename?: 'AuditDayConnection';
  edges: Array<GqlAuditDayEdge>;
  nodes: Array<GqlAuditDay>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAuditDayEdge = {
  __typename?: 'AuditDayEdge';
  cursor: Scalars['String']['output'];
  node: GqlAuditDay;
};

export type GqlAuditDayOrder =
  | 'DAY'
  | 'SEEN';

export type GqlAuditEntry = GqlNode & {
  __typename?: 'AuditEntry';
  at: Scalars['DateTime']['output'];
  chain: Scalars['String']['output'];
  code?: Maybe<Scalars['String']['output']>;
  durationMs: Scalars['Float']['output'];
  from: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  ids: Array<Scalars['ID']['output']>;
  kinds: Array<GqlAuditKind>;
  operation?: Maybe<Scalars['String']['output']>;
  operationName?: Maybe<Scalars['String']['output']>;
  outcome: GqlAuditOutcome;
  purpose?: Maybe<Scalars['String']['output']>;
  purposeText?: Maybe<Scalars['String']['output']>;
  recipient?: Maybe<Scalars['String']['output']>;
  roles: Array<GqlViewerRole>;
  sequence: Scalars['Int']['output'];
  text?: Maybe<Scalars['String']['output']>;
  via: Scalars['String']['output'];
  viewer?: Maybe<Scalars['ID']['output']>;
};

export type GqlAuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<GqlAuditEntryEdge>;
  nodes: Array<GqlAuditEntry>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: GqlAuditEntry;
};

export type GqlAuditFilter = {
  entity?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  kinds?: InputMaybe<Array<GqlAuditKind>>;
  outcomes?: InputMaybe<Array<GqlAuditOutcome>>;
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  viewer?: InputMaybe<Scalars['ID']['input']>;
};

export type GqlAuditIndex = {
  __typename?: 'AuditIndex';
  logs: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
};

export type GqlAuditKind =
  | 'ALTERATION'
  | 'COLLECTION'
  | 'COMBINATION'
  | 'CONSULTATION'
  | 'DISCLOSURE'
  | 'ERASURE';

export type GqlAuditOrder =
  | 'NEWEST'
  | 'OLDEST';

export type GqlAuditOutcome =
  | 'ABANDONED'
  | 'ANSWERED'
  | 'FAILED'
  | 'REFUSED'
  | 'TIMED_OUT';

export type GqlAuditSighting = GqlNode & {
  __typename?: 'AuditSighting';
  day: Scalars['PartialDate']['output'];
  entity: Scalars['ID']['output'];
  entries: GqlAuditEntryConnection;
  firstAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastAt: Scalars['DateTime']['output'];
  requests: Scalars['Int']['output'];
  viewer: Scalars['ID']['output'];
};


export type GqlAuditSightingEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlAuditSightingConnection = {
  __typename?: 'AuditSightingConnection';
  edges: Array<GqlAuditSightingEdge>;
  nodes: Array<GqlAuditSighting>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlAuditSightingEdge = {
  __typename?: 'AuditSightingEdge';
  cursor: Scalars['String']['output'];
  node: GqlAuditSighting;
};

export type GqlAuditedValues = {
  __typename?: 'AuditedValues';
  entry: Scalars['ID']['output'];
  literals: Array<Scalars['String']['output']>;
  other?: Maybe<Scalars['String']['output']>;
  variables?: Maybe<Scalars['String']['output']>;
};

export type GqlBooking = GqlChartNode & GqlEvent & GqlNode & {
  __typename?: 'Booking';
  at?: Maybe<Scalars['PartialDate']['output']>;
  destination?: Maybe<Scalars['String']['output']>;
  fareMinor?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  participants: GqlParticipantConnection;
  paymentMethod?: Maybe<Scalars['String']['output']>;
  pickup?: Maybe<Scalars['String']['output']>;
  reference?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  status?: Maybe<Scalars['String']['output']>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlBookingLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlBookingOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlBookingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlBookingConnection = {
  __typename?: 'BookingConnection';
  edges: Array<GqlBookingEdge>;
  nodes: Array<GqlBooking>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlBookingEdge = {
  __typename?: 'BookingEdge';
  cursor: Scalars['String']['output'];
  node: GqlBooking;
};

export type GqlBridge = {
  __typename?: 'Bridge';
  a?: Maybe<GqlChartNode>;
  aId: Scalars['ID']['output'];
  b?: Maybe<GqlChartNode>;
  bId: Scalars['ID']['output'];
  separated: Scalars['Int']['output'];
};

export type GqlCapabilityRegistration = GqlFact & GqlNode & {
  __typename?: 'CapabilityRegistration';
  app: Scalars['String']['output'];
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  count: Scalars['Int']['output'];
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  month: Scalars['PartialDate']['output'];
  operation?: Maybe<GqlOperation>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlCapabilityRegistrationConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlCapabilityRegistrationConnection = {
  __typename?: 'CapabilityRegistrationConnection';
  edges: Array<GqlCapabilityRegistrationEdge>;
  nodes: Array<GqlCapabilityRegistration>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlCapabilityRegistrationEdge = {
  __typename?: 'CapabilityRegistrationEdge';
  cursor: Scalars['String']['output'];
  node: GqlCapabilityRegistration;
};

export type GqlCapabilityRegistrationInput = {
  app: Scalars['String']['input'];
  corrects?: InputMaybe<Scalars['ID']['input']>;
  count: Scalars['Int']['input'];
  force: Scalars['String']['input'];
  month: Scalars['PartialDate']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
};

export type GqlCase = GqlFact & GqlNode & {
  __typename?: 'Case';
  at?: Maybe<Scalars['PartialDate']['output']>;
  childExploitation: Scalars['Boolean']['output'];
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  operation?: Maybe<GqlOperation>;
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  region?: Maybe<GqlRegion>;
  status?: Maybe<Scalars['String']['output']>;
  summary?: Maybe<Scalars['String']['output']>;
  supersededAt: Scalars['DateTime']['output'];
  threatType?: Maybe<GqlThreatType>;
  vawg: Scalars['Boolean']['output'];
};


export type GqlCaseConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlCaseConnection = {
  __typename?: 'CaseConnection';
  edges: Array<GqlCaseEdge>;
  nodes: Array<GqlCase>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlCaseEdge = {
  __typename?: 'CaseEdge';
  cursor: Scalars['String']['output'];
  node: GqlCase;
};

export type GqlCaseInput = {
  at: Scalars['PartialDate']['input'];
  childExploitation: Scalars['Boolean']['input'];
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  operation: Scalars['ID']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  threatType?: InputMaybe<GqlThreatType>;
  vawg: Scalars['Boolean']['input'];
};

export type GqlCellSiteUse = GqlMergedLink & {
  __typename?: 'CellSiteUse';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  location: GqlLocation;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlCellSiteUseConnection = {
  __typename?: 'CellSiteUseConnection';
  edges: Array<GqlCellSiteUseEdge>;
  nodes: Array<GqlCellSiteUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlCellSiteUseEdge = {
  __typename?: 'CellSiteUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlCellSiteUse;
};

export type GqlChannel =
  | 'CALL'
  | 'CHAT'
  | 'MIXED'
  | 'TEXT';

export type GqlChargingDecision =
  | 'CHARGED'
  | 'NO_FURTHER_ACTION'
  | 'PENDING';

export type GqlChartChanges = {
  __typename?: 'ChartChanges';
  goneLinkIds: Array<Scalars['ID']['output']>;
  goneNodeIds: Array<Scalars['ID']['output']>;
  newLinkIds: Array<Scalars['ID']['output']>;
  newNodeIds: Array<Scalars['ID']['output']>;
};

export type GqlChartFlag =
  | 'COMMON'
  | 'CUCKOOED'
  | 'DAMAGED'
  | 'DEAL_PHONE'
  | 'MISSING_CHILD'
  | 'SUSPECT'
  | 'VICTIM';

export type GqlChartNode = {
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  operations: GqlOperationConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
};


export type GqlChartNodeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlChartNodeOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlChartPosition = {
  __typename?: 'ChartPosition';
  nodeId: Scalars['ID']['output'];
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

export type GqlChartPositionInput = {
  nodeId: Scalars['ID']['input'];
  x: Scalars['Float']['input'];
  y: Scalars['Float']['input'];
};

export type GqlChartProblem = {
  __typename?: 'ChartProblem';
  message: Scalars['String']['output'];
  query: Scalars['Int']['output'];
};

export type GqlChartQuery = {
  __typename?: 'ChartQuery';
  arguments: Scalars['String']['output'];
  field: Scalars['String']['output'];
};

export type GqlChartQueryInput = {
  arguments: Scalars['String']['input'];
  field: Scalars['String']['input'];
};

export type GqlCommonLinks = {
  __typename?: 'CommonLinks';
  links: Array<GqlLink>;
  nodes: Array<GqlChartNode>;
  shared: Array<GqlSharedNode>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlCommunication = GqlChartNode & GqlEvent & GqlNode & {
  __typename?: 'Communication';
  at?: Maybe<Scalars['PartialDate']['output']>;
  channel: GqlChannel;
  count: Scalars['Int']['output'];
  entries: Array<GqlCommunicationEntry>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  participants: GqlParticipantConnection;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlCommunicationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlCommunicationOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlCommunicationParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlCommunicationConnection = {
  __typename?: 'CommunicationConnection';
  edges: Array<GqlCommunicationEdge>;
  nodes: Array<GqlCommunication>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlCommunicationEdge = {
  __typename?: 'CommunicationEdge';
  cursor: Scalars['String']['output'];
  node: GqlCommunication;
};

export type GqlCommunicationEntry = {
  __typename?: 'CommunicationEntry';
  at: Scalars['PartialDate']['output'];
  channel: GqlChannel;
  deleted?: Maybe<Scalars['Boolean']['output']>;
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  outgoing?: Maybe<Scalars['Boolean']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
};

export type GqlCommunities = {
  __typename?: 'Communities';
  communities: Array<GqlCommunity>;
  count: Scalars['Int']['output'];
  linkCount: Scalars['Int']['output'];
  modularity: Scalars['Float']['output'];
  nodeCount: Scalars['Int']['output'];
  truncation?: Maybe<GqlTruncation>;
};

export type GqlCommunity = {
  __typename?: 'Community';
  label: Scalars['ID']['output'];
  linksOut?: Maybe<Scalars['Int']['output']>;
  linksWithin?: Maybe<Scalars['Int']['output']>;
  memberIds: Array<Scalars['ID']['output']>;
  members: Array<Maybe<GqlChartNode>>;
  size: Scalars['Int']['output'];
  truncation?: Maybe<GqlTruncation>;
};

export type GqlCube = {
  __typename?: 'Cube';
  asAt: Scalars['DateTime']['output'];
  cells: Array<GqlCubeCell>;
  dimensions: Array<GqlCubeDimension>;
  rules: Array<Scalars['String']['output']>;
  suppressed: Scalars['Boolean']['output'];
  total: GqlCubeCell;
  visibleOnly: Scalars['Boolean']['output'];
};

export type GqlCubeCell = {
  __typename?: 'CubeCell';
  count?: Maybe<Scalars['Int']['output']>;
  distinctOperations?: Maybe<Scalars['Int']['output']>;
  keys: Array<GqlCubeKey>;
  operations: GqlOperationConnection;
  records: GqlFactConnection;
  share?: Maybe<Scalars['Float']['output']>;
  sum?: Maybe<Scalars['SafeInt']['output']>;
  withheldAsSmall: Scalars['Boolean']['output'];
  withheldRecords?: Maybe<Scalars['Int']['output']>;
};


export type GqlCubeCellOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlCubeCellRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlCubeDimension =
  | 'APP'
  | 'CALENDAR_QUARTER'
  | 'CALENDAR_YEAR'
  | 'FINANCIAL_QUARTER'
  | 'FINANCIAL_YEAR'
  | 'FORCE'
  | 'FOUR_P'
  | 'IMPACT'
  | 'KIND'
  | 'LEAD_AGENCY'
  | 'MONTH'
  | 'OPERATION'
  | 'PRODUCT_TYPE'
  | 'REGION'
  | 'STATUS'
  | 'THREAT_TYPE';

export type GqlCubeFilter = {
  apps?: InputMaybe<Array<Scalars['String']['input']>>;
  financialQuarters?: InputMaybe<Array<Scalars['String']['input']>>;
  financialYears?: InputMaybe<Array<Scalars['String']['input']>>;
  forces?: InputMaybe<Array<Scalars['String']['input']>>;
  fourPs?: InputMaybe<Array<GqlFourP>>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  impacts?: InputMaybe<Array<GqlDisruptionImpact>>;
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  leadAgencies?: InputMaybe<Array<Scalars['String']['input']>>;
  operations?: InputMaybe<Array<Scalars['ID']['input']>>;
  productTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  statuses?: InputMaybe<Array<Scalars['String']['input']>>;
  threatTypes?: InputMaybe<Array<GqlThreatType>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlCubeKey = {
  __typename?: 'CubeKey';
  dimension: GqlCubeDimension;
  label: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type GqlCustodyCount = {
  __typename?: 'CustodyCount';
  count?: Maybe<Scalars['Int']['output']>;
  warning: GqlCustodyWarning;
};

export type GqlCustodyFigures = {
  __typename?: 'CustodyFigures';
  extended?: Maybe<Scalars['Int']['output']>;
  remanded?: Maybe<Scalars['Int']['output']>;
  running?: Maybe<Scalars['Int']['output']>;
  warnings: Array<GqlCustodyCount>;
};

export type GqlCustodyWarning =
  | 'EXPIRED'
  | 'LATER'
  | 'WITHIN_14_DAYS'
  | 'WITHIN_28_DAYS'
  | 'WITHIN_56_DAYS';

export type GqlCutPoint = {
  __typename?: 'CutPoint';
  node?: Maybe<GqlChartNode>;
  nodeId: Scalars['ID']['output'];
  parts: Scalars['Int']['output'];
  separated: Scalars['Int']['output'];
};

export type GqlCutPoints = {
  __typename?: 'CutPoints';
  bridgeCount: Scalars['Int']['output'];
  bridges: Array<GqlBridge>;
  components: Scalars['Int']['output'];
  linkCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
  pointCount: Scalars['Int']['output'];
  points: Array<GqlCutPoint>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlDataQualityIssue = {
  __typename?: 'DataQualityIssue';
  records: GqlFactConnection;
  rule: GqlDataQualityRule;
};


export type GqlDataQualityIssueRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlDataQualityRule =
  | 'CONCERNS_NOBODY'
  | 'CONCLUSIVE_BEFORE_REASONABLE'
  | 'DATE_IN_FUTURE'
  | 'DECISION_BEFORE_REFERRAL'
  | 'DELIVERED_BEFORE_REQUESTED'
  | 'NO_ASSESSOR'
  | 'NO_DATE'
  | 'NO_FORCE'
  | 'NO_REGION'
  | 'NO_THREAT';

export type GqlDecideRetentionInput = {
  decision: GqlRetentionDecision;
  group: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  reviewOn: Scalars['PartialDate']['input'];
  subject: Scalars['ID']['input'];
};

export type GqlDeconfliction = GqlNode & {
  __typename?: 'Deconfliction';
  asking: GqlDeconflictionSide;
  createdAt: Scalars['DateTime']['output'];
  entity?: Maybe<GqlEntity>;
  holding: GqlDeconflictionSide;
  id: Scalars['ID']['output'];
  identifier: Scalars['String']['output'];
  kind?: Maybe<Scalars['String']['output']>;
  match?: Maybe<GqlWashMatch>;
  notes: GqlDeconflictionNoteConnection;
  status: GqlDeconflictionStatus;
  updatedAt: Scalars['DateTime']['output'];
};


export type GqlDeconflictionNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlDeconflictionConnection = {
  __typename?: 'DeconflictionConnection';
  edges: Array<GqlDeconflictionEdge>;
  nodes: Array<GqlDeconfliction>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDeconflictionEdge = {
  __typename?: 'DeconflictionEdge';
  cursor: Scalars['String']['output'];
  node: GqlDeconfliction;
};

export type GqlDeconflictionFilter = {
  notice?: InputMaybe<Scalars['ID']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  statuses?: InputMaybe<Array<GqlDeconflictionStatus>>;
};

export type GqlDeconflictionNote = GqlNode & {
  __typename?: 'DeconflictionNote';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type GqlDeconflictionNoteConnection = {
  __typename?: 'DeconflictionNoteConnection';
  edges: Array<GqlDeconflictionNoteEdge>;
  nodes: Array<GqlDeconflictionNote>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDeconflictionNoteEdge = {
  __typename?: 'DeconflictionNoteEdge';
  cursor: Scalars['String']['output'];
  node: GqlDeconflictionNote;
};

export type GqlDeconflictionNotice = {
  __typename?: 'DeconflictionNotice';
  at: Scalars['DateTime']['output'];
  count: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  operationId?: Maybe<Scalars['ID']['output']>;
  operationReference?: Maybe<Scalars['String']['output']>;
  side: GqlDeconflictionToldSide;
  washId?: Maybe<Scalars['ID']['output']>;
};

export type GqlDeconflictionOrder =
  | 'NEWEST'
  | 'UPDATED';

export type GqlDeconflictionPayload = {
  __typename?: 'DeconflictionPayload';
  deconfliction?: Maybe<GqlDeconfliction>;
  userErrors: Array<GqlUserError>;
};

export type GqlDeconflictionPolicy =
  | 'FULL'
  | 'POINTER'
  | 'SILENT';

export type GqlDeconflictionSide = {
  __typename?: 'DeconflictionSide';
  askedBy?: Maybe<Scalars['String']['output']>;
  contact?: Maybe<Scalars['String']['output']>;
  isOurs: Scalars['Boolean']['output'];
  operation?: Maybe<GqlOperation>;
  post?: Maybe<Scalars['String']['output']>;
  reference?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
};

export type GqlDeconflictionStatus =
  | 'ACKNOWLEDGED'
  | 'CONTACT_MADE'
  | 'NEW'
  | 'RESOLVED';

export type GqlDeconflictionToldSide =
  | 'DESK'
  | 'OPERATION'
  | 'PERSON';

export type GqlDevice = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Device';
  attributions: GqlAttributionConnection;
  colour?: Maybe<Scalars['String']['output']>;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  exhibitRef?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  imei?: Maybe<Scalars['String']['output']>;
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  make?: Maybe<Scalars['String']['output']>;
  model?: Maybe<Scalars['String']['output']>;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  savedNumbers: GqlSavedNumberConnection;
  sims: GqlDeviceSimConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlDeviceAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDeviceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlDeviceOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDeviceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDeviceRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDeviceSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDeviceSavedNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDeviceSimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDeviceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlDeviceConnection = {
  __typename?: 'DeviceConnection';
  edges: Array<GqlDeviceEdge>;
  nodes: Array<GqlDevice>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDeviceEdge = {
  __typename?: 'DeviceEdge';
  cursor: Scalars['String']['output'];
  node: GqlDevice;
};

export type GqlDeviceFilter = {
  imei?: InputMaybe<Scalars['String']['input']>;
  make?: InputMaybe<Scalars['String']['input']>;
  model?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};

export type GqlDeviceOrder =
  | 'IDENTIFIER'
  | 'IDENTIFIER_DESC';

export type GqlDeviceSim = GqlMergedLink & {
  __typename?: 'DeviceSim';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  sim: GqlSim;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlDeviceSimConnection = {
  __typename?: 'DeviceSimConnection';
  edges: Array<GqlDeviceSimEdge>;
  nodes: Array<GqlDeviceSim>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDeviceSimEdge = {
  __typename?: 'DeviceSimEdge';
  cursor: Scalars['String']['output'];
  node: GqlDeviceSim;
};

export type GqlDeviceUse = GqlMergedLink & {
  __typename?: 'DeviceUse';
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  device: GqlDevice;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlDeviceUseConnection = {
  __typename?: 'DeviceUseConnection';
  edges: Array<GqlDeviceUseEdge>;
  nodes: Array<GqlDeviceUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDeviceUseEdge = {
  __typename?: 'DeviceUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlDeviceUse;
};

export type GqlDisposeInput = {
  subject: Scalars['ID']['input'];
};

export type GqlDisruption = GqlFact & GqlNode & {
  __typename?: 'Disruption';
  assessor?: Maybe<Scalars['String']['output']>;
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  impact: GqlDisruptionImpact;
  operation?: Maybe<GqlOperation>;
  otherPs: Array<GqlFourP>;
  otherThreats: Array<GqlThreatType>;
  primaryP: GqlFourP;
  primaryThreat: GqlThreatType;
  rationale?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  region?: Maybe<GqlRegion>;
  status: GqlDisruptionStatus;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlDisruptionConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlDisruptionConnection = {
  __typename?: 'DisruptionConnection';
  edges: Array<GqlDisruptionEdge>;
  nodes: Array<GqlDisruption>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDisruptionEdge = {
  __typename?: 'DisruptionEdge';
  cursor: Scalars['String']['output'];
  node: GqlDisruption;
};

export type GqlDisruptionFilter = {
  concerns?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  impacts?: InputMaybe<Array<GqlDisruptionImpact>>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  primaryPs?: InputMaybe<Array<GqlFourP>>;
  primaryThreats?: InputMaybe<Array<GqlThreatType>>;
  region?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<GqlDisruptionStatus>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlDisruptionImpact =
  | 'MAJOR'
  | 'MINOR'
  | 'MODERATE'
  | 'NEGATIVE'
  | 'NONE';

export type GqlDisruptionInput = {
  assessor?: InputMaybe<Scalars['String']['input']>;
  at: Scalars['PartialDate']['input'];
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  impact: GqlDisruptionImpact;
  operation: Scalars['ID']['input'];
  otherPs?: InputMaybe<Array<GqlFourP>>;
  otherThreats?: InputMaybe<Array<GqlThreatType>>;
  primaryP: GqlFourP;
  primaryThreat: GqlThreatType;
  rationale?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  status: GqlDisruptionStatus;
};

export type GqlDisruptionStatus =
  | 'CLAIMED'
  | 'MODERATED'
  | 'REJECTED'
  | 'WITHDRAWN';

export type GqlDocumentHolder = GqlMergedLink & {
  __typename?: 'DocumentHolder';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlDocumentHolderConnection = {
  __typename?: 'DocumentHolderConnection';
  edges: Array<GqlDocumentHolderEdge>;
  nodes: Array<GqlDocumentHolder>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDocumentHolderEdge = {
  __typename?: 'DocumentHolderEdge';
  cursor: Scalars['String']['output'];
  node: GqlDocumentHolder;
};

export type GqlDrugsLine = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'DrugsLine';
  category?: Maybe<Scalars['String']['output']>;
  common: Scalars['Boolean']['output'];
  controlledBy: GqlLineGroupConnection;
  damaged?: Maybe<Scalars['Boolean']['output']>;
  disruptions: GqlDisruptionConnection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  holders: GqlLinePersonConnection;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  identifications: GqlIdentificationConnection;
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  name?: Maybe<Scalars['String']['output']>;
  numbers: GqlLineNumberConnection;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  reference?: Maybe<Scalars['String']['output']>;
  roles: GqlEntityRoleConnection;
  runners: GqlLinePersonConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlDrugsLineControlledByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineDisruptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineIdentificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlDrugsLineNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineRunnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlDrugsLineTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlDrugsLineConnection = {
  __typename?: 'DrugsLineConnection';
  edges: Array<GqlDrugsLineEdge>;
  nodes: Array<GqlDrugsLine>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlDrugsLineEdge = {
  __typename?: 'DrugsLineEdge';
  cursor: Scalars['String']['output'];
  node: GqlDrugsLine;
};

export type GqlDrugsLineFilter = {
  name?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};

export type GqlDrugsLineOrder =
  | 'NAME'
  | 'NAME_DESC';

export type GqlDuplicateEvidence = {
  __typename?: 'DuplicateEvidence';
  kind: GqlDuplicateEvidenceKind;
  other?: Maybe<Scalars['String']['output']>;
  own?: Maybe<Scalars['String']['output']>;
  shared?: Maybe<GqlChartNode>;
  weight: Scalars['Float']['output'];
};

export type GqlDuplicateEvidenceKind =
  | 'ADDRESS'
  | 'BIRTH_DATE'
  | 'NAME'
  | 'POSTCODE'
  | 'REFERENCE'
  | 'SEX'
  | 'SHARED';

export type GqlDuplicatePair = {
  __typename?: 'DuplicatePair';
  evidence: Array<GqlDuplicateEvidence>;
  one: GqlEntity;
  other: GqlEntity;
  score: Scalars['Float']['output'];
};

export type GqlDuplicatePairConnection = {
  __typename?: 'DuplicatePairConnection';
  edges: Array<GqlDuplicatePairEdge>;
  nodes: Array<GqlDuplicatePair>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
  truncation?: Maybe<GqlSearchTruncation>;
};

export type GqlDuplicatePairEdge = {
  __typename?: 'DuplicatePairEdge';
  cursor: Scalars['String']['output'];
  node: GqlDuplicatePair;
};

export type GqlEmail = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Email';
  address: Scalars['String']['output'];
  attributions: GqlAttributionConnection;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlEmailAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEmailLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlEmailOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEmailRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEmailRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEmailSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEmailTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlEmailConnection = {
  __typename?: 'EmailConnection';
  edges: Array<GqlEmailEdge>;
  nodes: Array<GqlEmail>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEmailEdge = {
  __typename?: 'EmailEdge';
  cursor: Scalars['String']['output'];
  node: GqlEmail;
};

export type GqlEmailUse = GqlMergedLink & {
  __typename?: 'EmailUse';
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  email: GqlEmail;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlEmailUseConnection = {
  __typename?: 'EmailUseConnection';
  edges: Array<GqlEmailUseEdge>;
  nodes: Array<GqlEmailUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEmailUseEdge = {
  __typename?: 'EmailUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlEmailUse;
};

export type GqlEmployee = GqlMergedLink & {
  __typename?: 'Employee';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlEmployeeConnection = {
  __typename?: 'EmployeeConnection';
  edges: Array<GqlEmployeeEdge>;
  nodes: Array<GqlEmployee>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEmployeeEdge = {
  __typename?: 'EmployeeEdge';
  cursor: Scalars['String']['output'];
  node: GqlEmployee;
};

export type GqlEmployment = GqlMergedLink & {
  __typename?: 'Employment';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  organisation: GqlOrganisation;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlEmploymentConnection = {
  __typename?: 'EmploymentConnection';
  edges: Array<GqlEmploymentEdge>;
  nodes: Array<GqlEmployment>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEmploymentEdge = {
  __typename?: 'EmploymentEdge';
  cursor: Scalars['String']['output'];
  node: GqlEmployment;
};

export type GqlEncounter = GqlChartNode & GqlEvent & GqlNode & {
  __typename?: 'Encounter';
  at?: Maybe<Scalars['PartialDate']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  outcome?: Maybe<Scalars['String']['output']>;
  participants: GqlParticipantConnection;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlEncounterLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlEncounterOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEncounterParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlEncounterConnection = {
  __typename?: 'EncounterConnection';
  edges: Array<GqlEncounterEdge>;
  nodes: Array<GqlEncounter>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEncounterEdge = {
  __typename?: 'EncounterEdge';
  cursor: Scalars['String']['output'];
  node: GqlEncounter;
};

export type GqlEntity = {
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlEntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlEntityOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEntityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEntityRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEntitySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlEntityConnection = {
  __typename?: 'EntityConnection';
  edges: Array<GqlEntityEdge>;
  nodes: Array<GqlEntity>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEntityEdge = {
  __typename?: 'EntityEdge';
  cursor: Scalars['String']['output'];
  node: GqlEntity;
};

export type GqlEntityKind =
  | 'ACCOUNT'
  | 'DEVICE'
  | 'DRUGS_LINE'
  | 'EMAIL'
  | 'IDENTIFIER'
  | 'IDENTITY_DOCUMENT'
  | 'LOCATION'
  | 'ONLINE_HANDLE'
  | 'ORGANISATION'
  | 'ORGANISED_CRIME_GROUP'
  | 'PAYMENT_CARD'
  | 'PERSON'
  | 'PHONE'
  | 'SIM'
  | 'VEHICLE'
  | 'VULNERABILITY';

export type GqlEntityRole = GqlMergedLink & {
  __typename?: 'EntityRole';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  operation: GqlOperation;
  roles: Array<GqlRole>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlEntityRoleConnection = {
  __typename?: 'EntityRoleConnection';
  edges: Array<GqlEntityRoleEdge>;
  nodes: Array<GqlEntityRole>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEntityRoleEdge = {
  __typename?: 'EntityRoleEdge';
  cursor: Scalars['String']['output'];
  node: GqlEntityRole;
};

export type GqlEvent = {
  at?: Maybe<Scalars['PartialDate']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  participants: GqlParticipantConnection;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlEventLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlEventOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlEventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlEventConnection = {
  __typename?: 'EventConnection';
  edges: Array<GqlEventEdge>;
  nodes: Array<GqlEvent>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlEventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: GqlEvent;
};

export type GqlEventFilter = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  participant?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlEventKind =
  | 'BOOKING'
  | 'COMMUNICATION'
  | 'ENCOUNTER'
  | 'MISSING_EPISODE'
  | 'SIGHTING'
  | 'STAY'
  | 'TRANSACTION';

export type GqlEventOrder =
  | 'AT'
  | 'AT_DESC';

export type GqlExpandDirection =
  | 'IN'
  | 'OUT';

export type GqlExpandPreview = {
  __typename?: 'ExpandPreview';
  groups: Array<GqlExpandPreviewGroup>;
  links: Scalars['Int']['output'];
  neighbours: Scalars['Int']['output'];
};

export type GqlExpandPreviewGroup = {
  __typename?: 'ExpandPreviewGroup';
  direction: GqlExpandDirection;
  kind: GqlNodeKind;
  links: Scalars['Int']['output'];
  neighbours: Scalars['Int']['output'];
  type: GqlLinkType;
  year?: Maybe<Scalars['Int']['output']>;
};

export type GqlFact = {
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  operation?: Maybe<GqlOperation>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlFactConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlFactConnection = {
  __typename?: 'FactConnection';
  edges: Array<GqlFactEdge>;
  nodes: Array<GqlFact>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlFactEdge = {
  __typename?: 'FactEdge';
  cursor: Scalars['String']['output'];
  node: GqlFact;
};

export type GqlFactFilter = {
  concerns?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlFactOrder =
  | 'AT'
  | 'AT_DESC';

export type GqlFamilyTie = GqlMergedLink & {
  __typename?: 'FamilyTie';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlFamilyTieConnection = {
  __typename?: 'FamilyTieConnection';
  edges: Array<GqlFamilyTieEdge>;
  nodes: Array<GqlFamilyTie>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlFamilyTieEdge = {
  __typename?: 'FamilyTieEdge';
  cursor: Scalars['String']['output'];
  node: GqlFamilyTie;
};

export type GqlFeedback = GqlFact & GqlNode & {
  __typename?: 'Feedback';
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  from?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  operation?: Maybe<GqlOperation>;
  rating?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  supersededAt: Scalars['DateTime']['output'];
  text?: Maybe<Scalars['String']['output']>;
};


export type GqlFeedbackConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlFeedbackConnection = {
  __typename?: 'FeedbackConnection';
  edges: Array<GqlFeedbackEdge>;
  nodes: Array<GqlFeedback>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlFeedbackEdge = {
  __typename?: 'FeedbackEdge';
  cursor: Scalars['String']['output'];
  node: GqlFeedback;
};

export type GqlFeedbackInput = {
  at: Scalars['PartialDate']['input'];
  corrects?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  operation: Scalars['ID']['input'];
  rating?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type GqlFeedbackLine = {
  __typename?: 'FeedbackLine';
  at?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['String']['output']>;
  rating?: Maybe<Scalars['String']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

export type GqlFigureDefinition = {
  __typename?: 'FigureDefinition';
  denominator?: Maybe<Scalars['String']['output']>;
  figure: Scalars['String']['output'];
  kinds: Array<Scalars['String']['output']>;
  meaning: Scalars['String']['output'];
  numerator: Scalars['String']['output'];
  records: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  statuses: Array<Scalars['String']['output']>;
  unit: Scalars['String']['output'];
};

export type GqlForce = GqlNode & {
  __typename?: 'Force';
  aliases: Array<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  country?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: GqlForceKind;
  name: Scalars['String']['output'];
  operations: GqlOperationConnection;
  operationsLocated: GqlOperationConnection;
  region?: Maybe<GqlRegion>;
};


export type GqlForceOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlForceOperationsLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlForceAdoption = {
  __typename?: 'ForceAdoption';
  force: Scalars['String']['output'];
  name: Scalars['String']['output'];
  registrations?: Maybe<Scalars['SafeInt']['output']>;
  uses?: Maybe<Scalars['SafeInt']['output']>;
};

export type GqlForceConnection = {
  __typename?: 'ForceConnection';
  edges: Array<GqlForceEdge>;
  nodes: Array<GqlForce>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlForceEdge = {
  __typename?: 'ForceEdge';
  cursor: Scalars['String']['output'];
  node: GqlForce;
};

export type GqlForceKind =
  | 'AGENCY'
  | 'FORCE'
  | 'ROCU';

export type GqlFourP =
  | 'PREPARE'
  | 'PREVENT'
  | 'PROTECT'
  | 'PURSUE';

export type GqlGroundsCount = {
  __typename?: 'GroundsCount';
  count?: Maybe<Scalars['Int']['output']>;
  decision: GqlGroundsDecision;
};

export type GqlGroundsDecision =
  | 'DISQUALIFIED'
  | 'NEGATIVE'
  | 'PENDING'
  | 'POSITIVE'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type GqlGroundsFigures = {
  __typename?: 'GroundsFigures';
  decided?: Maybe<Scalars['Int']['output']>;
  decisions: Array<GqlGroundsCount>;
  medianDays?: Maybe<Scalars['Float']['output']>;
  undecided?: Maybe<Scalars['Int']['output']>;
};

export type GqlGroundsStep =
  | 'CONCLUSIVE_GROUNDS'
  | 'REASONABLE_GROUNDS';

export type GqlGroupLine = GqlMergedLink & {
  __typename?: 'GroupLine';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  line: GqlDrugsLine;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlGroupLineConnection = {
  __typename?: 'GroupLineConnection';
  edges: Array<GqlGroupLineEdge>;
  nodes: Array<GqlGroupLine>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlGroupLineEdge = {
  __typename?: 'GroupLineEdge';
  cursor: Scalars['String']['output'];
  node: GqlGroupLine;
};

export type GqlGroupMember = GqlMergedLink & {
  __typename?: 'GroupMember';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlGroupMemberConnection = {
  __typename?: 'GroupMemberConnection';
  edges: Array<GqlGroupMemberEdge>;
  nodes: Array<GqlGroupMember>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlGroupMemberEdge = {
  __typename?: 'GroupMemberEdge';
  cursor: Scalars['String']['output'];
  node: GqlGroupMember;
};

export type GqlHighlightPart = {
  __typename?: 'HighlightPart';
  matched: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

export type GqlHolderKind =
  | 'OPERATION'
  | 'SUPPORT';

export type GqlIdentification = GqlFact & GqlNode & {
  __typename?: 'Identification';
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  kind: GqlIdentificationKind;
  operation?: Maybe<GqlOperation>;
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  region?: Maybe<GqlRegion>;
  status?: Maybe<GqlIdentificationStatus>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlIdentificationConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlIdentificationConnection = {
  __typename?: 'IdentificationConnection';
  edges: Array<GqlIdentificationEdge>;
  nodes: Array<GqlIdentification>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlIdentificationEdge = {
  __typename?: 'IdentificationEdge';
  cursor: Scalars['String']['output'];
  node: GqlIdentification;
};

export type GqlIdentificationFilter = {
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlIdentificationKind>>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<GqlIdentificationStatus>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlIdentificationInput = {
  at: Scalars['PartialDate']['input'];
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  kind: GqlIdentificationKind;
  operation: Scalars['ID']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<GqlIdentificationStatus>;
};

export type GqlIdentificationKind =
  | 'OCG'
  | 'PRIORITY_INDIVIDUAL'
  | 'VULNERABILITY';

export type GqlIdentificationMark = GqlMergedLink & {
  __typename?: 'IdentificationMark';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  mark: GqlEntity;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlIdentificationMarkConnection = {
  __typename?: 'IdentificationMarkConnection';
  edges: Array<GqlIdentificationMarkEdge>;
  nodes: Array<GqlIdentificationMark>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlIdentificationMarkEdge = {
  __typename?: 'IdentificationMarkEdge';
  cursor: Scalars['String']['output'];
  node: GqlIdentificationMark;
};

export type GqlIdentificationStatus =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DISMANTLED'
  | 'MAPPED'
  | 'PROPOSED';

export type GqlIdentifier = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Identifier';
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  holders: GqlDocumentHolderConnection;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  scheme: Scalars['String']['output'];
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
  value: Scalars['String']['output'];
};


export type GqlIdentifierHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentifierLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlIdentifierOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentifierRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentifierRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentifierSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentifierTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlIdentifierConnection = {
  __typename?: 'IdentifierConnection';
  edges: Array<GqlIdentifierEdge>;
  nodes: Array<GqlIdentifier>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlIdentifierEdge = {
  __typename?: 'IdentifierEdge';
  cursor: Scalars['String']['output'];
  node: GqlIdentifier;
};

export type GqlIdentityDocument = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'IdentityDocument';
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  documentType: Scalars['String']['output'];
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  holders: GqlDocumentHolderConnection;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  nationality?: Maybe<Scalars['String']['output']>;
  number: Scalars['String']['output'];
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlIdentityDocumentHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentityDocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlIdentityDocumentOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentityDocumentRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentityDocumentRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentityDocumentSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlIdentityDocumentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlIdentityDocumentConnection = {
  __typename?: 'IdentityDocumentConnection';
  edges: Array<GqlIdentityDocumentEdge>;
  nodes: Array<GqlIdentityDocument>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlIdentityDocumentEdge = {
  __typename?: 'IdentityDocumentEdge';
  cursor: Scalars['String']['output'];
  node: GqlIdentityDocument;
};

export type GqlImportFlag = {
  __typename?: 'ImportFlag';
  column: Scalars['String']['output'];
  kind: GqlImportFlagKind;
  line: Scalars['Int']['output'];
  row: Scalars['Int']['output'];
  sheet: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type GqlImportFlagKind =
  | 'BAD_POSTCODE'
  | 'DAMAGED_IDENTIFIER'
  | 'DOUBTFUL_TIME'
  | 'ENDS_BEFORE_START'
  | 'FORMULA'
  | 'HIDDEN_SHEET'
  | 'NOT_KNOWN'
  | 'NO_EVENT'
  | 'ROUNDED_NUMBER'
  | 'UNREADABLE_DATE'
  | 'UNREADABLE_VALUE';

export type GqlImportHit = {
  __typename?: 'ImportHit';
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  label: Scalars['String']['output'];
  operations: Array<Scalars['String']['output']>;
};

export type GqlImportJob = {
  __typename?: 'ImportJob';
  by: Scalars['String']['output'];
  corrects?: Maybe<Scalars['ID']['output']>;
  createdAt: Scalars['DateTime']['output'];
  dryRun: Scalars['Boolean']['output'];
  entitiesKnown?: Maybe<Scalars['Int']['output']>;
  entitiesNew?: Maybe<Scalars['Int']['output']>;
  events?: Maybe<Scalars['Int']['output']>;
  facts?: Maybe<Scalars['Int']['output']>;
  fileHash: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  fileSize: Scalars['SafeInt']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  flaggedCount?: Maybe<Scalars['Int']['output']>;
  flags: Array<GqlImportFlag>;
  hitCount?: Maybe<Scalars['Int']['output']>;
  hits: Array<GqlImportHit>;
  id: Scalars['ID']['output'];
  linksKnown?: Maybe<Scalars['Int']['output']>;
  linksNew?: Maybe<Scalars['Int']['output']>;
  mapping: Scalars['String']['output'];
  mappingVersion: Scalars['Int']['output'];
  message?: Maybe<Scalars['String']['output']>;
  notRead?: Maybe<Array<Scalars['String']['output']>>;
  operationReference: Scalars['String']['output'];
  part?: Maybe<Scalars['Int']['output']>;
  parts?: Maybe<Scalars['Int']['output']>;
  records?: Maybe<Scalars['Int']['output']>;
  rejected: Array<GqlImportRejection>;
  rejectedCount?: Maybe<Scalars['Int']['output']>;
  rowsRead?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  state: GqlImportState;
  step?: Maybe<Scalars['String']['output']>;
  supersededBy?: Maybe<Scalars['ID']['output']>;
};

export type GqlImportMapping = {
  __typename?: 'ImportMapping';
  name: Scalars['String']['output'];
  parameters: Array<GqlImportMappingParameter>;
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type GqlImportMappingParameter = {
  __typename?: 'ImportMappingParameter';
  name: Scalars['String']['output'];
  optional: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
};

export type GqlImportParameterInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type GqlImportPayload = {
  __typename?: 'ImportPayload';
  again: Scalars['Boolean']['output'];
  job?: Maybe<GqlImportJob>;
  userErrors: Array<GqlUserError>;
};

export type GqlImportRejection = {
  __typename?: 'ImportRejection';
  line: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  sheet: Scalars['String']['output'];
};

export type GqlImportSourceInput = {
  exhibitRef?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  handling?: InputMaybe<Scalars['String']['input']>;
  marking: Scalars['String']['input'];
  material?: InputMaybe<GqlMaterial>;
  originForce?: InputMaybe<Scalars['String']['input']>;
  originSystem?: InputMaybe<Scalars['String']['input']>;
  seizedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  seizedFrom?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type GqlImportState =
  | 'DONE'
  | 'FAILED'
  | 'REFUSED'
  | 'REVIEWED'
  | 'RUNNING'
  | 'SUPERSEDED'
  | 'UNDOING'
  | 'UNDONE'
  | 'WAITING';

export type GqlJoined = {
  __typename?: 'Joined';
  bound?: Maybe<Scalars['Float']['output']>;
  isSmallest: Scalars['Boolean']['output'];
  isolates: Array<Scalars['ID']['output']>;
  links: Array<GqlLink>;
  networks: Array<GqlJoinedNetwork>;
  nodes: Array<GqlChartNode>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlJoinedNetwork = {
  __typename?: 'JoinedNetwork';
  betweenIds: Array<Scalars['ID']['output']>;
  linkIds: Array<Scalars['ID']['output']>;
  nodeIds: Array<Scalars['ID']['output']>;
  size: Scalars['Int']['output'];
  withoutId?: Maybe<Scalars['ID']['output']>;
};

export type GqlKeyMeasure =
  | 'BETWEENNESS'
  | 'CLOSENESS'
  | 'DEGREE'
  | 'EIGENVECTOR'
  | 'K_CORE'
  | 'PAGERANK';

export type GqlKeyPlayer = {
  __typename?: 'KeyPlayer';
  node?: Maybe<GqlChartNode>;
  nodeId: Scalars['ID']['output'];
  rank: Scalars['Int']['output'];
  score: Scalars['Float']['output'];
};

export type GqlKeyPlayers = {
  __typename?: 'KeyPlayers';
  converged: Scalars['Boolean']['output'];
  linkCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
  players: Array<GqlKeyPlayer>;
  sampled?: Maybe<Scalars['Int']['output']>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlLineGroup = GqlMergedLink & {
  __typename?: 'LineGroup';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  group: GqlOrganisedCrimeGroup;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlLineGroupConnection = {
  __typename?: 'LineGroupConnection';
  edges: Array<GqlLineGroupEdge>;
  nodes: Array<GqlLineGroup>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLineGroupEdge = {
  __typename?: 'LineGroupEdge';
  cursor: Scalars['String']['output'];
  node: GqlLineGroup;
};

export type GqlLineInvolvement = GqlMergedLink & {
  __typename?: 'LineInvolvement';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  line: GqlDrugsLine;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlLineInvolvementConnection = {
  __typename?: 'LineInvolvementConnection';
  edges: Array<GqlLineInvolvementEdge>;
  nodes: Array<GqlLineInvolvement>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLineInvolvementEdge = {
  __typename?: 'LineInvolvementEdge';
  cursor: Scalars['String']['output'];
  node: GqlLineInvolvement;
};

export type GqlLineNumber = GqlMergedLink & {
  __typename?: 'LineNumber';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  phone: GqlPhone;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlLineNumberConnection = {
  __typename?: 'LineNumberConnection';
  edges: Array<GqlLineNumberEdge>;
  nodes: Array<GqlLineNumber>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLineNumberEdge = {
  __typename?: 'LineNumberEdge';
  cursor: Scalars['String']['output'];
  node: GqlLineNumber;
};

export type GqlLinePerson = GqlMergedLink & {
  __typename?: 'LinePerson';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlLinePersonConnection = {
  __typename?: 'LinePersonConnection';
  edges: Array<GqlLinePersonEdge>;
  nodes: Array<GqlLinePerson>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLinePersonEdge = {
  __typename?: 'LinePersonEdge';
  cursor: Scalars['String']['output'];
  node: GqlLinePerson;
};

export type GqlLink = GqlMergedLink & {
  __typename?: 'Link';
  count?: Maybe<Scalars['Int']['output']>;
  direction: GqlLinkDirection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  source: GqlChartNode;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  target: GqlChartNode;
  to?: Maybe<Scalars['PartialDate']['output']>;
  type: GqlLinkType;
};

export type GqlLinkConnection = {
  __typename?: 'LinkConnection';
  edges: Array<GqlLinkEdge>;
  nodes: Array<GqlLink>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLinkCounting =
  | 'MERGED'
  | 'STATEMENTS';

export type GqlLinkDirection =
  | 'FORWARD'
  | 'MUTUAL';

export type GqlLinkEdge = {
  __typename?: 'LinkEdge';
  cursor: Scalars['String']['output'];
  neighbour: GqlChartNode;
  node: GqlLink;
};

export type GqlLinkStatus =
  | 'BELIEVED'
  | 'CONFIRMED'
  | 'DISPROVED'
  | 'REPORTED';

export type GqlLinkType =
  | 'ASSOCIATE_OF'
  | 'CONTACTED'
  | 'CONTROLS'
  | 'FAMILY_OF'
  | 'HOLDS_LINE'
  | 'IDENTIFIED_BY'
  | 'INSERTED_IN'
  | 'INVOLVED_IN'
  | 'LINE_NUMBER'
  | 'LIVES_AT'
  | 'LOCATED_AT'
  | 'MEMBER_OF'
  | 'PAID'
  | 'REGISTERED_TO'
  | 'ROLE_IN'
  | 'RUNS_FOR'
  | 'SAME_AS'
  | 'SAVED_AS'
  | 'SERVES'
  | 'USES'
  | 'WORKS_FOR';

export type GqlLocatedOrganisation = GqlMergedLink & {
  __typename?: 'LocatedOrganisation';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  organisation: GqlOrganisation;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlLocatedOrganisationConnection = {
  __typename?: 'LocatedOrganisationConnection';
  edges: Array<GqlLocatedOrganisationEdge>;
  nodes: Array<GqlLocatedOrganisation>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLocatedOrganisationEdge = {
  __typename?: 'LocatedOrganisationEdge';
  cursor: Scalars['String']['output'];
  node: GqlLocatedOrganisation;
};

export type GqlLocatedPhone = GqlMergedLink & {
  __typename?: 'LocatedPhone';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  phone: GqlPhone;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlLocatedPhoneConnection = {
  __typename?: 'LocatedPhoneConnection';
  edges: Array<GqlLocatedPhoneEdge>;
  nodes: Array<GqlLocatedPhone>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLocatedPhoneEdge = {
  __typename?: 'LocatedPhoneEdge';
  cursor: Scalars['String']['output'];
  node: GqlLocatedPhone;
};

export type GqlLocation = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Location';
  accuracyMetres?: Maybe<Scalars['Float']['output']>;
  address?: Maybe<Scalars['String']['output']>;
  bookings: GqlBookingConnection;
  category?: Maybe<Scalars['String']['output']>;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  force?: Maybe<GqlForce>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  locationKind?: Maybe<GqlLocationKind>;
  longitude?: Maybe<Scalars['Float']['output']>;
  missingEpisodes: GqlMissingEpisodeConnection;
  name?: Maybe<Scalars['String']['output']>;
  operations: GqlOperationConnection;
  organisations: GqlLocatedOrganisationConnection;
  phones: GqlLocatedPhoneConnection;
  postcode?: Maybe<Scalars['String']['output']>;
  records: GqlRecordConnection;
  region?: Maybe<GqlRegion>;
  registrations: GqlRegistrationConnection;
  residents: GqlResidentConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sightings: GqlSightingConnection;
  stays: GqlStayConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlLocationBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlLocationMissingEpisodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationPhonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationSightingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationStaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlLocationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlLocationConnection = {
  __typename?: 'LocationConnection';
  edges: Array<GqlLocationEdge>;
  nodes: Array<GqlLocation>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlLocationEdge = {
  __typename?: 'LocationEdge';
  cursor: Scalars['String']['output'];
  node: GqlLocation;
};

export type GqlLocationFilter = {
  address?: InputMaybe<Scalars['String']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  locationKinds?: InputMaybe<Array<GqlLocationKind>>;
  name?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<GqlRole>>;
};

export type GqlLocationKind =
  | 'ADDRESS'
  | 'CELL_SITE'
  | 'PLACE';

export type GqlLocationOrder =
  | 'ADDRESS'
  | 'ADDRESS_DESC'
  | 'NAME'
  | 'NAME_DESC';

export type GqlMaterial =
  | 'EVIDENCE'
  | 'INTELLIGENCE'
  | 'OPEN_SOURCE'
  | 'SENSITIVE';

export type GqlMemberInput = {
  member: Scalars['String']['input'];
  operation: Scalars['ID']['input'];
};

export type GqlMembership = GqlMergedLink & {
  __typename?: 'Membership';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  group: GqlOrganisedCrimeGroup;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  roles: Array<Scalars['String']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlMembershipConnection = {
  __typename?: 'MembershipConnection';
  edges: Array<GqlMembershipEdge>;
  nodes: Array<GqlMembership>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlMembershipEdge = {
  __typename?: 'MembershipEdge';
  cursor: Scalars['String']['output'];
  node: GqlMembership;
};

export type GqlMergeConflict = {
  __typename?: 'MergeConflict';
  attribute: Scalars['String']['output'];
  drop: Array<Scalars['String']['output']>;
  keep: Array<Scalars['String']['output']>;
};

export type GqlMergeInput = {
  drop: Scalars['ID']['input'];
  keep: Scalars['ID']['input'];
  operation: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type GqlMergeOutcome =
  | 'LINKED'
  | 'MERGED'
  | 'REFUSED';

export type GqlMergePreview = {
  __typename?: 'MergePreview';
  between: Scalars['Int']['output'];
  conflicts: Array<GqlMergeConflict>;
  drop?: Maybe<GqlEntity>;
  events: Scalars['Int']['output'];
  evidence: Array<GqlDuplicateEvidence>;
  facts: Scalars['Int']['output'];
  keep?: Maybe<GqlEntity>;
  links: Scalars['Int']['output'];
  outcome: GqlMergeOutcome;
  records: Scalars['Int']['output'];
  score?: Maybe<Scalars['Float']['output']>;
  why: Scalars['String']['output'];
};

export type GqlMergedLink = {
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlMissingEpisode = GqlChartNode & GqlEvent & GqlNode & {
  __typename?: 'MissingEpisode';
  at?: Maybe<Scalars['PartialDate']['output']>;
  circumstances?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  force?: Maybe<GqlForce>;
  foundAt?: Maybe<Scalars['PartialDate']['output']>;
  foundPlace?: Maybe<GqlLocation>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  lastSeenAt?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  missingFrom?: Maybe<GqlLocation>;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  participants: GqlParticipantConnection;
  person?: Maybe<GqlPerson>;
  reference?: Maybe<Scalars['String']['output']>;
  reportedAt?: Maybe<Scalars['PartialDate']['output']>;
  returnInterview?: Maybe<GqlReturnInterview>;
  risk?: Maybe<GqlMissingRisk>;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlMissingEpisodeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlMissingEpisodeOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlMissingEpisodeParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlMissingEpisodeConnection = {
  __typename?: 'MissingEpisodeConnection';
  edges: Array<GqlMissingEpisodeEdge>;
  nodes: Array<GqlMissingEpisode>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlMissingEpisodeEdge = {
  __typename?: 'MissingEpisodeEdge';
  cursor: Scalars['String']['output'];
  node: GqlMissingEpisode;
};

export type GqlMissingEpisodeFilter = {
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  risks?: InputMaybe<Array<GqlMissingRisk>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlMissingRisk =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'NO_APPARENT_RISK';

export type GqlMutation = {
  __typename?: 'Mutation';
  admitMember: GqlOperationAccessPayload;
  decideReferral: GqlRecordFactPayload;
  decideRetention: GqlRetentionPayload;
  deleteChart: GqlSavedChartPayload;
  dispose: GqlRetentionPayload;
  merge: GqlResolutionPayload;
  notSame: GqlResolutionPayload;
  openOperation: GqlOperationAccessPayload;
  recordActivity: GqlRecordFactPayload;
  recordAppUsage: GqlRecordFactPayload;
  recordCapabilityRegistrations: GqlRecordFactPayload;
  recordCase: GqlRecordFactPayload;
  recordDisruption: GqlRecordFactPayload;
  recordFeedback: GqlRecordFactPayload;
  recordIdentification: GqlRecordFactPayload;
  recordOperation: GqlRecordOperationPayload;
  recordProceeding: GqlRecordFactPayload;
  recordProduct: GqlRecordFactPayload;
  recordReferral: GqlRecordFactPayload;
  recordRiskAssessment: GqlRecordFactPayload;
  recordSavingOpportunity: GqlRecordFactPayload;
  recordTasking: GqlRecordFactPayload;
  removeMember: GqlOperationAccessPayload;
  rerunWash: GqlWashPayload;
  restrictOperation: GqlOperationAccessPayload;
  saveChart: GqlSavedChartPayload;
  startImport: GqlImportPayload;
  startWash: GqlWashPayload;
  stopWatching: GqlWashPayload;
  undoImport: GqlImportPayload;
  undoMerge: GqlResolutionPayload;
  updateDeconfliction: GqlDeconflictionPayload;
  withdrawFact: GqlWithdrawFactPayload;
  withdrawNotSame: GqlResolutionPayload;
};


export type GqlMutationAdmitMemberArgs = {
  input: GqlMemberInput;
};


export type GqlMutationDecideReferralArgs = {
  input: GqlReferralDecisionInput;
};


export type GqlMutationDecideRetentionArgs = {
  input: GqlDecideRetentionInput;
};


export type GqlMutationDeleteChartArgs = {
  id: Scalars['ID']['input'];
};


export type GqlMutationDisposeArgs = {
  input: GqlDisposeInput;
};


export type GqlMutationMergeArgs = {
  input: GqlMergeInput;
};


export type GqlMutationNotSameArgs = {
  input: GqlNotSameInput;
};


export type GqlMutationOpenOperationArgs = {
  input: GqlOpenOperationInput;
};


export type GqlMutationRecordActivityArgs = {
  input: GqlActivityInput;
};


export type GqlMutationRecordAppUsageArgs = {
  input: GqlAppUsageInput;
};


export type GqlMutationRecordCapabilityRegistrationsArgs = {
  input: GqlCapabilityRegistrationInput;
};


export type GqlMutationRecordCaseArgs = {
  input: GqlCaseInput;
};


export type GqlMutationRecordDisruptionArgs = {
  input: GqlDisruptionInput;
};


export type GqlMutationRecordFeedbackArgs = {
  input: GqlFeedbackInput;
};


export type GqlMutationRecordIdentificationArgs = {
  input: GqlIdentificationInput;
};


export type GqlMutationRecordOperationArgs = {
  input: GqlOperationInput;
};


export type GqlMutationRecordProceedingArgs = {
  input: GqlProceedingInput;
};


export type GqlMutationRecordProductArgs = {
  input: GqlProductInput;
};


export type GqlMutationRecordReferralArgs = {
  input: GqlReferralInput;
};


export type GqlMutationRecordRiskAssessmentArgs = {
  input: GqlRiskAssessmentInput;
};


export type GqlMutationRecordSavingOpportunityArgs = {
  input: GqlSavingOpportunityInput;
};


export type GqlMutationRecordTaskingArgs = {
  input: GqlTaskingInput;
};


export type GqlMutationRemoveMemberArgs = {
  input: GqlMemberInput;
};


export type GqlMutationRerunWashArgs = {
  job: Scalars['ID']['input'];
};


export type GqlMutationRestrictOperationArgs = {
  input: GqlRestrictOperationInput;
};


export type GqlMutationSaveChartArgs = {
  input: GqlSaveChartInput;
};


export type GqlMutationStartImportArgs = {
  input: GqlStartImportInput;
};


export type GqlMutationStartWashArgs = {
  input: GqlStartWashInput;
};


export type GqlMutationStopWatchingArgs = {
  job: Scalars['ID']['input'];
};


export type GqlMutationUndoImportArgs = {
  job: Scalars['ID']['input'];
};


export type GqlMutationUndoMergeArgs = {
  input: GqlWithdrawResolutionInput;
};


export type GqlMutationUpdateDeconflictionArgs = {
  input: GqlUpdateDeconflictionInput;
};


export type GqlMutationWithdrawFactArgs = {
  input: GqlWithdrawFactInput;
};


export type GqlMutationWithdrawNotSameArgs = {
  input: GqlWithdrawResolutionInput;
};

export type GqlNetworkScope = {
  common?: InputMaybe<Scalars['Boolean']['input']>;
  events?: InputMaybe<Scalars['Boolean']['input']>;
  everything?: InputMaybe<Scalars['Boolean']['input']>;
  group?: InputMaybe<Scalars['ID']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  nodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  operations?: InputMaybe<Array<Scalars['ID']['input']>>;
  types?: InputMaybe<Array<GqlLinkType>>;
};

export type GqlNetworkShape = {
  __typename?: 'NetworkShape';
  components: Scalars['Int']['output'];
  largestComponent: Scalars['Int']['output'];
  linkCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
  reach: Scalars['Float']['output'];
};

export type GqlNewBroker = {
  __typename?: 'NewBroker';
  after: Scalars['Float']['output'];
  before: Scalars['Float']['output'];
  node?: Maybe<GqlChartNode>;
  nodeId: Scalars['ID']['output'];
};

export type GqlNode = {
  id: Scalars['ID']['output'];
};

export type GqlNodeKind =
  | 'ACCOUNT'
  | 'BOOKING'
  | 'COMMUNICATION'
  | 'DEVICE'
  | 'DRUGS_LINE'
  | 'EMAIL'
  | 'ENCOUNTER'
  | 'IDENTIFIER'
  | 'IDENTITY_DOCUMENT'
  | 'LOCATION'
  | 'MISSING_EPISODE'
  | 'ONLINE_HANDLE'
  | 'OPERATION'
  | 'ORGANISATION'
  | 'ORGANISED_CRIME_GROUP'
  | 'PAYMENT_CARD'
  | 'PERSON'
  | 'PHONE'
  | 'SIGHTING'
  | 'SIM'
  | 'STAY'
  | 'TRANSACTION'
  | 'VEHICLE'
  | 'VULNERABILITY';

export type GqlNotSameInput = {
  one: Scalars['ID']['input'];
  operation: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type GqlNrmFunnel = {
  __typename?: 'NrmFunnel';
  conclusiveGrounds: GqlGroundsFigures;
  reasonableGrounds: GqlGroundsFigures;
  reasonableGroundsInTarget?: Maybe<Scalars['Float']['output']>;
  referred?: Maybe<Scalars['Int']['output']>;
};

export type GqlOnlineHandle = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'OnlineHandle';
  attributions: GqlAttributionConnection;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  handle: Scalars['String']['output'];
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  operations: GqlOperationConnection;
  platform: Scalars['String']['output'];
  records: GqlRecordConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlOnlineHandleAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOnlineHandleLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlOnlineHandleOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOnlineHandleRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOnlineHandleRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOnlineHandleSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOnlineHandleTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlOnlineHandleConnection = {
  __typename?: 'OnlineHandleConnection';
  edges: Array<GqlOnlineHandleEdge>;
  nodes: Array<GqlOnlineHandle>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOnlineHandleEdge = {
  __typename?: 'OnlineHandleEdge';
  cursor: Scalars['String']['output'];
  node: GqlOnlineHandle;
};

export type GqlOnlineHandleUse = GqlMergedLink & {
  __typename?: 'OnlineHandleUse';
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  onlineHandle: GqlOnlineHandle;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlOnlineHandleUseConnection = {
  __typename?: 'OnlineHandleUseConnection';
  edges: Array<GqlOnlineHandleUseEdge>;
  nodes: Array<GqlOnlineHandleUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOnlineHandleUseEdge = {
  __typename?: 'OnlineHandleUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlOnlineHandleUse;
};

export type GqlOpenOperationInput = {
  operation: Scalars['ID']['input'];
};

export type GqlOpenedChart = {
  __typename?: 'OpenedChart';
  changes: GqlChartChanges;
  links: Array<GqlLink>;
  nodes: Array<GqlChartNode>;
  positions: Array<GqlChartPosition>;
  problems: Array<GqlChartProblem>;
  selection: Array<Scalars['ID']['output']>;
  truncations: Array<GqlTruncation>;
};

export type GqlOperation = GqlChartNode & GqlNode & GqlRetained & {
  __typename?: 'Operation';
  access: GqlAccess;
  accounts: GqlAccountConnection;
  activities: GqlActivityConnection;
  bookings: GqlBookingConnection;
  cases: GqlCaseConnection;
  communications: GqlCommunicationConnection;
  deconfliction: GqlDeconflictionPolicy;
  deconflictions: GqlDeconflictionConnection;
  devices: GqlDeviceConnection;
  disposedAt?: Maybe<Scalars['DateTime']['output']>;
  disruptions: GqlDisruptionConnection;
  drugsLines: GqlDrugsLineConnection;
  encounters: GqlEncounterConnection;
  endedOn?: Maybe<Scalars['PartialDate']['output']>;
  events: GqlEventConnection;
  feedback: GqlFeedbackConnection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  force?: Maybe<GqlForce>;
  holderKind: GqlHolderKind;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  identifications: GqlIdentificationConnection;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  locatedIn: GqlForceConnection;
  locations: GqlLocationConnection;
  missingEpisodes: GqlMissingEpisodeConnection;
  name?: Maybe<Scalars['String']['output']>;
  operations: GqlOperationConnection;
  organisations: GqlOrganisationConnection;
  organisedCrimeGroups: GqlOrganisedCrimeGroupConnection;
  participants: GqlOperationParticipantConnection;
  people: GqlPersonConnection;
  phones: GqlPhoneConnection;
  posture?: Maybe<GqlPosture>;
  priority?: Maybe<GqlPriority>;
  priorityFrom?: Maybe<Scalars['PartialDate']['output']>;
  priorityIndividuals: GqlPersonConnection;
  proceedings: GqlProceedingConnection;
  products: GqlProductConnection;
  reference: Scalars['String']['output'];
  referrals: GqlReferralConnection;
  region?: Maybe<GqlRegion>;
  retentionDecidedAt?: Maybe<Scalars['DateTime']['output']>;
  retentionDecision?: Maybe<GqlRetentionDecision>;
  retentionGroup?: Maybe<Scalars['String']['output']>;
  retentionReason?: Maybe<Scalars['String']['output']>;
  reviewOn?: Maybe<Scalars['PartialDate']['output']>;
  riskAssessments: GqlRiskAssessmentConnection;
  savingOpportunities: GqlSavingOpportunityConnection;
  sightings: GqlSightingConnection;
  socMasterList: Scalars['Boolean']['output'];
  socMasterListReference?: Maybe<Scalars['String']['output']>;
  sources: GqlSourceConnection;
  staff: GqlOperationStaffConnection;
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
  status: GqlOperationStatus;
  stays: GqlStayConnection;
  subjects: GqlOperationSubjectConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  suspects: GqlOperationSubjectConnection;
  taskings: GqlTaskingConnection;
  threatTypes: Array<GqlThreatType>;
  transactions: GqlTransactionConnection;
  valueAdded: GqlValueAdded;
  vehicles: GqlVehicleConnection;
  victims: GqlOperationSubjectConnection;
  vulnerabilities: GqlVulnerabilityConnection;
};


export type GqlOperationAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GqlActivityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationCommunicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationDeconflictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationDisruptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationDrugsLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationEncountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type GqlOperationFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationIdentificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlOperationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationMissingEpisodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationOrganisedCrimeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GqlEntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlRole>>;
};


export type GqlOperationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationPhonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationPriorityIndividualsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationProceedingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GqlProductKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GqlReferralKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationRiskAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationSavingOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationSightingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationStaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlRole>>;
};


export type GqlOperationSuspectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationTaskingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationVictimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOperationVulnerabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlOperationAccess = {
  __typename?: 'OperationAccess';
  access: GqlAccess;
  members: Array<Scalars['String']['output']>;
  operationId: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
};

export type GqlOperationAccessPayload = {
  __typename?: 'OperationAccessPayload';
  changed: Scalars['Int']['output'];
  operation?: Maybe<GqlOperationAccess>;
  userErrors: Array<GqlUserError>;
};

export type GqlOperationConnection = {
  __typename?: 'OperationConnection';
  edges: Array<GqlOperationEdge>;
  nodes: Array<GqlOperation>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOperationEdge = {
  __typename?: 'OperationEdge';
  cursor: Scalars['String']['output'];
  node: GqlOperation;
};

export type GqlOperationFilter = {
  access?: InputMaybe<GqlAccess>;
  force?: InputMaybe<Scalars['String']['input']>;
  holderKinds?: InputMaybe<Array<GqlHolderKind>>;
  locatedIn?: InputMaybe<Scalars['String']['input']>;
  priorities?: InputMaybe<Array<GqlPriority>>;
  region?: InputMaybe<Scalars['String']['input']>;
  socMasterList?: InputMaybe<Scalars['Boolean']['input']>;
  startedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  startedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  statuses?: InputMaybe<Array<GqlOperationStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
  threatTypes?: InputMaybe<Array<GqlThreatType>>;
};

export type GqlOperationInput = {
  access?: InputMaybe<GqlAccess>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  deconfliction?: InputMaybe<GqlDeconflictionPolicy>;
  endedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  force: Scalars['String']['input'];
  holderKind: GqlHolderKind;
  name?: InputMaybe<Scalars['String']['input']>;
  posture?: InputMaybe<GqlPosture>;
  priority?: InputMaybe<GqlPriority>;
  reference: Scalars['String']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
  socMasterList: Scalars['Boolean']['input'];
  socMasterListReference?: InputMaybe<Scalars['String']['input']>;
  startedOn: Scalars['PartialDate']['input'];
  status: GqlOperationStatus;
  threatTypes?: InputMaybe<Array<GqlThreatType>>;
};

export type GqlOperationOrder =
  | 'REFERENCE'
  | 'REFERENCE_DESC'
  | 'STARTED_ON'
  | 'STARTED_ON_DESC';

export type GqlOperationParticipant = GqlMergedLink & {
  __typename?: 'OperationParticipant';
  count?: Maybe<Scalars['Int']['output']>;
  entity: GqlEntity;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  roles: Array<GqlRole>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlOperationParticipantConnection = {
  __typename?: 'OperationParticipantConnection';
  edges: Array<GqlOperationParticipantEdge>;
  nodes: Array<GqlOperationParticipant>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOperationParticipantEdge = {
  __typename?: 'OperationParticipantEdge';
  cursor: Scalars['String']['output'];
  node: GqlOperationParticipant;
};

export type GqlOperationStaff = {
  __typename?: 'OperationStaff';
  from?: Maybe<Scalars['PartialDate']['output']>;
  roles: Array<Scalars['String']['output']>;
  staff: GqlStaff;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlOperationStaffConnection = {
  __typename?: 'OperationStaffConnection';
  edges: Array<GqlOperationStaffEdge>;
  nodes: Array<GqlOperationStaff>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOperationStaffEdge = {
  __typename?: 'OperationStaffEdge';
  cursor: Scalars['String']['output'];
  node: GqlOperationStaff;
};

export type GqlOperationStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PLANNED'
  | 'SUSPENDED';

export type GqlOperationSubject = GqlMergedLink & {
  __typename?: 'OperationSubject';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  roles: Array<GqlRole>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlOperationSubjectConnection = {
  __typename?: 'OperationSubjectConnection';
  edges: Array<GqlOperationSubjectEdge>;
  nodes: Array<GqlOperationSubject>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOperationSubjectEdge = {
  __typename?: 'OperationSubjectEdge';
  cursor: Scalars['String']['output'];
  node: GqlOperationSubject;
};

export type GqlOrganisation = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Organisation';
  bookings: GqlBookingConnection;
  category?: Maybe<Scalars['String']['output']>;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  locations: GqlOrganisationPlaceConnection;
  name?: Maybe<Scalars['String']['output']>;
  operations: GqlOperationConnection;
  organisationKind?: Maybe<Scalars['String']['output']>;
  people: GqlEmployeeConnection;
  records: GqlRecordConnection;
  reference?: Maybe<Scalars['String']['output']>;
  registrations: GqlRegistrationConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlOrganisationBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlOrganisationLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlOrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<GqlOrganisationEdge>;
  nodes: Array<GqlOrganisation>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: GqlOrganisation;
};

export type GqlOrganisationFilter = {
  common?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  organisationKind?: InputMaybe<Scalars['String']['input']>;
};

export type GqlOrganisationOrder =
  | 'NAME'
  | 'NAME_DESC';

export type GqlOrganisationPlace = GqlMergedLink & {
  __typename?: 'OrganisationPlace';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  location: GqlLocation;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlOrganisationPlaceConnection = {
  __typename?: 'OrganisationPlaceConnection';
  edges: Array<GqlOrganisationPlaceEdge>;
  nodes: Array<GqlOrganisationPlace>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOrganisationPlaceEdge = {
  __typename?: 'OrganisationPlaceEdge';
  cursor: Scalars['String']['output'];
  node: GqlOrganisationPlace;
};

export type GqlOrganisedCrimeGroup = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'OrganisedCrimeGroup';
  category?: Maybe<Scalars['String']['output']>;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  disruptions: GqlDisruptionConnection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  identifications: GqlIdentificationConnection;
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  lines: GqlGroupLineConnection;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  members: GqlGroupMemberConnection;
  name?: Maybe<Scalars['String']['output']>;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  reference?: Maybe<Scalars['String']['output']>;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlOrganisedCrimeGroupDisruptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupIdentificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlOrganisedCrimeGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlOrganisedCrimeGroupTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlOrganisedCrimeGroupConnection = {
  __typename?: 'OrganisedCrimeGroupConnection';
  edges: Array<GqlOrganisedCrimeGroupEdge>;
  nodes: Array<GqlOrganisedCrimeGroup>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlOrganisedCrimeGroupEdge = {
  __typename?: 'OrganisedCrimeGroupEdge';
  cursor: Scalars['String']['output'];
  node: GqlOrganisedCrimeGroup;
};

export type GqlOrganisedCrimeGroupFilter = {
  name?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};

export type GqlOrganisedCrimeGroupOrder =
  | 'NAME'
  | 'NAME_DESC';

export type GqlPackGroup = {
  __typename?: 'PackGroup';
  group: Scalars['String']['output'];
  inQuarter?: Maybe<Scalars['Int']['output']>;
  sinceInception?: Maybe<Scalars['Int']['output']>;
};

export type GqlPackPlace = {
  __typename?: 'PackPlace';
  code: Scalars['String']['output'];
  kind: GqlPackPlaceKind;
  name: Scalars['String']['output'];
};

export type GqlPackPlaceKind =
  | 'FORCE'
  | 'REGION';

export type GqlPackQuarter = {
  __typename?: 'PackQuarter';
  newDisruptions?: Maybe<Scalars['Int']['output']>;
  newIdentifications?: Maybe<Scalars['Int']['output']>;
  newTaskings?: Maybe<Scalars['Int']['output']>;
  quarter: Scalars['String']['output'];
};

export type GqlPageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type GqlParticipant = GqlMergedLink & {
  __typename?: 'Participant';
  count?: Maybe<Scalars['Int']['output']>;
  entity: GqlEntity;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  roles: Array<GqlParticipantRole>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlParticipantConnection = {
  __typename?: 'ParticipantConnection';
  edges: Array<GqlParticipantEdge>;
  nodes: Array<GqlParticipant>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlParticipantEdge = {
  __typename?: 'ParticipantEdge';
  cursor: Scalars['String']['output'];
  node: GqlParticipant;
};

export type GqlParticipantRole =
  | 'BOOKED_BY'
  | 'CALLED'
  | 'CALLER'
  | 'CELL_SITE'
  | 'DRIVER'
  | 'FIRM'
  | 'FOUND_AT'
  | 'FOUND_WITH'
  | 'FROM'
  | 'GUEST'
  | 'MISSING'
  | 'MISSING_FROM'
  | 'PAID_BY'
  | 'PAID_WITH'
  | 'PARTY'
  | 'PASSENGER'
  | 'PAYEE'
  | 'PAYER'
  | 'PLACE'
  | 'RECIPIENT'
  | 'SEEN_AT'
  | 'SENDER'
  | 'SUBJECT'
  | 'TO'
  | 'VEHICLE';

export type GqlPath = {
  __typename?: 'Path';
  busiest: Scalars['Int']['output'];
  commonNodes: Scalars['Int']['output'];
  confidence: Scalars['Float']['output'];
  length: Scalars['Int']['output'];
  linkIds: Array<Scalars['ID']['output']>;
  nodeIds: Array<Scalars['ID']['output']>;
  warnings: Array<GqlPathWarning>;
  weakestLinkId?: Maybe<Scalars['ID']['output']>;
  weight?: Maybe<Scalars['Float']['output']>;
};

export type GqlPathAvoid = {
  kinds?: InputMaybe<Array<GqlNodeKind>>;
  nodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  operations?: InputMaybe<Array<Scalars['ID']['input']>>;
  types?: InputMaybe<Array<GqlLinkType>>;
};

export type GqlPathInTime = {
  __typename?: 'PathInTime';
  nodeIds: Array<Scalars['ID']['output']>;
  steps: Array<GqlStepInTime>;
};

export type GqlPathMode =
  | 'ALL_SHORTEST'
  | 'ALL_WITHIN'
  | 'K_SHORTEST'
  | 'SHORTEST';

export type GqlPathResult = {
  __typename?: 'PathResult';
  links: Array<GqlLink>;
  nodes: Array<GqlChartNode>;
  paths: Array<GqlPath>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlPathWarning = {
  __typename?: 'PathWarning';
  kind: GqlPathWarningKind;
  linkIds: Array<Scalars['ID']['output']>;
  message: Scalars['String']['output'];
};

export type GqlPathWarningKind =
  | 'ONE_SOURCE';

export type GqlPathWeight =
  | 'GRADE'
  | 'HUBS'
  | 'RECENCY'
  | 'STRENGTH';

export type GqlPathsInTime = {
  __typename?: 'PathsInTime';
  links: Array<GqlLink>;
  nodes: Array<GqlChartNode>;
  paths: Array<GqlPathInTime>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlPaymentCard = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'PaymentCard';
  attributions: GqlAttributionConnection;
  bookings: GqlBookingConnection;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  maskedNumber: Scalars['String']['output'];
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  registeredTo: GqlRegistrantConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlPaymentCardAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPaymentCardBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPaymentCardLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlPaymentCardOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPaymentCardRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPaymentCardRegisteredToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPaymentCardRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPaymentCardSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPaymentCardTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlPaymentCardConnection = {
  __typename?: 'PaymentCardConnection';
  edges: Array<GqlPaymentCardEdge>;
  nodes: Array<GqlPaymentCard>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPaymentCardEdge = {
  __typename?: 'PaymentCardEdge';
  cursor: Scalars['String']['output'];
  node: GqlPaymentCard;
};

export type GqlPaymentCardUse = GqlMergedLink & {
  __typename?: 'PaymentCardUse';
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  paymentCard: GqlPaymentCard;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlPaymentCardUseConnection = {
  __typename?: 'PaymentCardUseConnection';
  edges: Array<GqlPaymentCardUseEdge>;
  nodes: Array<GqlPaymentCardUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPaymentCardUseEdge = {
  __typename?: 'PaymentCardUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlPaymentCardUse;
};

export type GqlPerformancePack = {
  __typename?: 'PerformancePack';
  adoption: Array<GqlForceAdoption>;
  asAt: Scalars['DateTime']['output'];
  csv: Scalars['String']['output'];
  fourPs: Array<GqlPackGroup>;
  html: Scalars['String']['output'];
  json: Scalars['String']['output'];
  place: GqlPackPlace;
  quarter: GqlProgrammeQuarter;
  threatTypes: Array<GqlPackGroup>;
  totals: GqlProgrammeTotals;
  trend: Array<GqlPackQuarter>;
};

export type GqlPerson = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Person';
  accounts: GqlAccountUseConnection;
  addresses: GqlResidenceConnection;
  alias?: Maybe<Scalars['String']['output']>;
  associates: GqlAssociationConnection;
  birthDate?: Maybe<Scalars['PartialDate']['output']>;
  bookings: GqlBookingConnection;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  devices: GqlDeviceUseConnection;
  disruptions: GqlDisruptionConnection;
  emails: GqlEmailUseConnection;
  employers: GqlEmploymentConnection;
  encounters: GqlEncounterConnection;
  family: GqlFamilyTieConnection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  groups: GqlMembershipConnection;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  identifications: GqlIdentificationConnection;
  identifiedBy: GqlIdentificationMarkConnection;
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linesHeld: GqlLineInvolvementConnection;
  linesRunFor: GqlLineInvolvementConnection;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  missingEpisodes: GqlMissingEpisodeConnection;
  name?: Maybe<Scalars['String']['output']>;
  nationality?: Maybe<Scalars['String']['output']>;
  onlineHandles: GqlOnlineHandleUseConnection;
  operations: GqlOperationConnection;
  paymentCards: GqlPaymentCardUseConnection;
  phones: GqlPhoneUseConnection;
  proceedings: GqlProceedingConnection;
  protection?: Maybe<GqlPseudonym>;
  records: GqlRecordConnection;
  reference?: Maybe<Scalars['String']['output']>;
  referrals: GqlReferralConnection;
  registrations: GqlRegistrationConnection;
  riskAssessments: GqlRiskAssessmentConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sex?: Maybe<Scalars['String']['output']>;
  sightings: GqlSightingConnection;
  stays: GqlStayConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
  vehicles: GqlVehicleUseConnection;
};


export type GqlPersonAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonAssociatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonDisruptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonEmployersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonEncountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonFamilyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonIdentificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonIdentifiedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonLinesHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonLinesRunForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlPersonMissingEpisodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonOnlineHandlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonPaymentCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonPhonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonProceedingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonRiskAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonSightingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonStaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPersonTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type GqlPersonVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlPersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<GqlPersonEdge>;
  nodes: Array<GqlPerson>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: GqlPerson;
};

export type GqlPersonFilter = {
  bornFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  bornTo?: InputMaybe<Scalars['PartialDate']['input']>;
  common?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nationality?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<Array<GqlRole>>;
  sex?: InputMaybe<Scalars['String']['input']>;
};

export type GqlPersonOrder =
  | 'BIRTH_DATE'
  | 'BIRTH_DATE_DESC'
  | 'NAME'
  | 'NAME_DESC';

export type GqlPhone = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Phone';
  attributions: GqlAttributionConnection;
  cellSites: GqlCellSiteUseConnection;
  common: Scalars['Boolean']['output'];
  communications: GqlCommunicationConnection;
  contacts: GqlPhoneContactConnection;
  damaged: Scalars['Boolean']['output'];
  devices: GqlDeviceConnection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  lines: GqlPhoneLineConnection;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  number: Scalars['String']['output'];
  operations: GqlOperationConnection;
  phoneKind: GqlPhoneKind;
  records: GqlRecordConnection;
  registeredTo: GqlRegistrantConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  savedAs: GqlSavedNameConnection;
  sims: GqlPhoneSimConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlPhoneAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneCellSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneCommunicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlPhoneOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneRegisteredToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneSavedAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneSimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlPhoneTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlPhoneConnection = {
  __typename?: 'PhoneConnection';
  edges: Array<GqlPhoneEdge>;
  nodes: Array<GqlPhone>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPhoneContact = GqlMergedLink & {
  __typename?: 'PhoneContact';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  phone: GqlPhone;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlPhoneContactConnection = {
  __typename?: 'PhoneContactConnection';
  edges: Array<GqlPhoneContactEdge>;
  nodes: Array<GqlPhoneContact>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPhoneContactEdge = {
  __typename?: 'PhoneContactEdge';
  cursor: Scalars['String']['output'];
  node: GqlPhoneContact;
};

export type GqlPhoneEdge = {
  __typename?: 'PhoneEdge';
  cursor: Scalars['String']['output'];
  node: GqlPhone;
};

export type GqlPhoneFilter = {
  common?: InputMaybe<Scalars['Boolean']['input']>;
  damaged?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  phoneKinds?: InputMaybe<Array<GqlPhoneKind>>;
  roles?: InputMaybe<Array<GqlRole>>;
};

export type GqlPhoneKind =
  | 'DAMAGED'
  | 'FREEPHONE'
  | 'LANDLINE'
  | 'MOBILE'
  | 'OTHER'
  | 'SHORT_CODE'
  | 'WITHHELD';

export type GqlPhoneLine = GqlMergedLink & {
  __typename?: 'PhoneLine';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  line: GqlDrugsLine;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlPhoneLineConnection = {
  __typename?: 'PhoneLineConnection';
  edges: Array<GqlPhoneLineEdge>;
  nodes: Array<GqlPhoneLine>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPhoneLineEdge = {
  __typename?: 'PhoneLineEdge';
  cursor: Scalars['String']['output'];
  node: GqlPhoneLine;
};

export type GqlPhoneOrder =
  | 'NUMBER'
  | 'NUMBER_DESC';

export type GqlPhoneSim = GqlMergedLink & {
  __typename?: 'PhoneSim';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  sim: GqlSim;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlPhoneSimConnection = {
  __typename?: 'PhoneSimConnection';
  edges: Array<GqlPhoneSimEdge>;
  nodes: Array<GqlPhoneSim>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPhoneSimEdge = {
  __typename?: 'PhoneSimEdge';
  cursor: Scalars['String']['output'];
  node: GqlPhoneSim;
};

export type GqlPhoneUse = GqlMergedLink & {
  __typename?: 'PhoneUse';
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  phone: GqlPhone;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlPhoneUseConnection = {
  __typename?: 'PhoneUseConnection';
  edges: Array<GqlPhoneUseEdge>;
  nodes: Array<GqlPhoneUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlPhoneUseEdge = {
  __typename?: 'PhoneUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlPhoneUse;
};

export type GqlPlaceFilter = {
  forces?: InputMaybe<Array<Scalars['String']['input']>>;
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type GqlPossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  evidence: Array<GqlDuplicateEvidence>;
  node: GqlEntity;
  score: Scalars['Float']['output'];
};

export type GqlPossibleDuplicateConnection = {
  __typename?: 'PossibleDuplicateConnection';
  edges: Array<GqlPossibleDuplicateEdge>;
  nodes: Array<GqlPossibleDuplicate>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
  truncation?: Maybe<GqlSearchTruncation>;
};

export type GqlPossibleDuplicateEdge = {
  __typename?: 'PossibleDuplicateEdge';
  cursor: Scalars['String']['output'];
  node: GqlPossibleDuplicate;
};

export type GqlPosture =
  | 'COVERT'
  | 'OVERT';

export type GqlPriority =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'VERY_HIGH';

export type GqlProceeding = GqlFact & GqlNode & {
  __typename?: 'Proceeding';
  at?: Maybe<Scalars['PartialDate']['output']>;
  chargingDecision?: Maybe<GqlChargingDecision>;
  concerns: GqlEntityConnection;
  custodyExpiresOn?: Maybe<Scalars['PartialDate']['output']>;
  custodyExtensions: Array<Scalars['PartialDate']['output']>;
  custodyTimeLimit?: Maybe<Scalars['PartialDate']['output']>;
  custodyWarning?: Maybe<GqlCustodyWarning>;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  offence: Scalars['String']['output'];
  operation?: Maybe<GqlOperation>;
  outcome?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  remand?: Maybe<Scalars['String']['output']>;
  sentenceMonths?: Maybe<Scalars['Int']['output']>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlProceedingConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlProceedingConnection = {
  __typename?: 'ProceedingConnection';
  edges: Array<GqlProceedingEdge>;
  nodes: Array<GqlProceeding>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlProceedingEdge = {
  __typename?: 'ProceedingEdge';
  cursor: Scalars['String']['output'];
  node: GqlProceeding;
};

export type GqlProceedingFilter = {
  chargingDecisions?: InputMaybe<Array<GqlChargingDecision>>;
  concerns?: InputMaybe<Scalars['ID']['input']>;
  custodyExpiresBy?: InputMaybe<Scalars['PartialDate']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlProceedingInput = {
  at: Scalars['PartialDate']['input'];
  chargingDecision?: InputMaybe<GqlChargingDecision>;
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  custodyExtensions?: InputMaybe<Array<Scalars['PartialDate']['input']>>;
  custodyTimeLimit?: InputMaybe<Scalars['PartialDate']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  offence: Scalars['String']['input'];
  operation: Scalars['ID']['input'];
  outcome?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  remand?: InputMaybe<Scalars['String']['input']>;
  sentenceMonths?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlProduct = GqlFact & GqlNode & {
  __typename?: 'Product';
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  deliveredOn?: Maybe<Scalars['PartialDate']['output']>;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  kind: GqlProductKind;
  operation?: Maybe<GqlOperation>;
  recipient?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  requestedOn?: Maybe<Scalars['PartialDate']['output']>;
  shows?: Maybe<Scalars['String']['output']>;
  supersededAt: Scalars['DateTime']['output'];
  title?: Maybe<Scalars['String']['output']>;
  type?: Maybe<Scalars['String']['output']>;
};


export type GqlProductConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<GqlProductEdge>;
  nodes: Array<GqlProduct>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: GqlProduct;
};

export type GqlProductFigures = {
  __typename?: 'ProductFigures';
  delivered: Scalars['Int']['output'];
  kind: GqlProductKind;
  products: Scalars['Int']['output'];
  type?: Maybe<Scalars['String']['output']>;
};

export type GqlProductFilter = {
  delivered?: InputMaybe<Scalars['Boolean']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlProductKind>>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};

export type GqlProductInput = {
  at: Scalars['PartialDate']['input'];
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  deliveredOn?: InputMaybe<Scalars['PartialDate']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  kind: GqlProductKind;
  operation: Scalars['ID']['input'];
  recipient?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  requestedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  shows?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};

export type GqlProductKind =
  | 'EVIDENTIAL'
  | 'INTELLIGENCE';

export type GqlProductTurnaround = {
  __typename?: 'ProductTurnaround';
  delivered?: Maybe<Scalars['Int']['output']>;
  kind: GqlProductKind;
  medianDays?: Maybe<Scalars['Float']['output']>;
  outstanding?: Maybe<Scalars['Int']['output']>;
};

export type GqlProgramme = {
  __typename?: 'Programme';
  activities: GqlCube;
  appUsage: GqlCube;
  cases: GqlCube;
  dataQuality: Array<GqlDataQualityIssue>;
  disruptions: GqlCube;
  identifications: GqlCube;
  operations: GqlCube;
  performancePack: GqlPerformancePack;
  proceedings: GqlCube;
  products: GqlCube;
  quarter: GqlProgrammeQuarter;
  referrals: GqlCube;
  registrations: GqlCube;
  restatement: GqlRestatement;
  savings: GqlCube;
  taskings: GqlCube;
  timeliness: GqlTimeliness;
  totals: GqlProgrammeTotals;
};


export type GqlProgrammeActivitiesArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeAppUsageArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeCasesArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeDataQualityArgs = {
  rules?: InputMaybe<Array<GqlDataQualityRule>>;
};


export type GqlProgrammeDisruptionsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeIdentificationsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeOperationsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammePerformancePackArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  quarter: Scalars['String']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeProceedingsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeProductsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeQuarterArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlPlaceFilter>;
  quarter: Scalars['Int']['input'];
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
  year: Scalars['String']['input'];
};


export type GqlProgrammeReferralsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeRegistrationsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeRestatementArgs = {
  changedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<GqlTotalsFilter>;
  from: Scalars['DateTime']['input'];
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type GqlProgrammeSavingsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeTaskingsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlCubeFilter>;
  groupBy?: InputMaybe<Array<GqlCubeDimension>>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeTimelinessArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlTotalsFilter>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type GqlProgrammeTotalsArgs = {
  asAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<GqlTotalsFilter>;
  suppress?: InputMaybe<Scalars['Boolean']['input']>;
};

export type GqlProgrammeFigure = {
  __typename?: 'ProgrammeFigure';
  definition: GqlFigureDefinition;
  figure: Scalars['String']['output'];
  operations: GqlOperationConnection;
  records: GqlFactConnection;
  value?: Maybe<Scalars['SafeInt']['output']>;
  withheldAsSmall: Scalars['Boolean']['output'];
  withheldRecords?: Maybe<Scalars['Int']['output']>;
};


export type GqlProgrammeFigureOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlProgrammeFigureRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlProgrammeQuarter = {
  __typename?: 'ProgrammeQuarter';
  asAt: Scalars['DateTime']['output'];
  from: Scalars['PartialDate']['output'];
  newDisruptions?: Maybe<Scalars['Int']['output']>;
  newIdentifications?: Maybe<Scalars['Int']['output']>;
  newOcgs?: Maybe<Scalars['Int']['output']>;
  newPriorityIndividuals?: Maybe<Scalars['Int']['output']>;
  newTaskings?: Maybe<Scalars['Int']['output']>;
  newVulnerabilities?: Maybe<Scalars['Int']['output']>;
  previousQuarter: GqlQuarterFigures;
  quarter: Scalars['Int']['output'];
  sameQuarterLastYear: GqlQuarterFigures;
  to: Scalars['PartialDate']['output'];
  year: Scalars['String']['output'];
};

export type GqlProgrammeTotals = {
  __typename?: 'ProgrammeTotals';
  asAt: Scalars['DateTime']['output'];
  capabilitiesEnvironmentRegistrations?: Maybe<Scalars['Int']['output']>;
  casesChildExploitation?: Maybe<Scalars['Int']['output']>;
  casesChildExploitationPercent?: Maybe<Scalars['Int']['output']>;
  casesVawg?: Maybe<Scalars['Int']['output']>;
  casesVawgPercent?: Maybe<Scalars['Int']['output']>;
  definitions: Array<GqlFigureDefinition>;
  disruptions?: Maybe<Scalars['Int']['output']>;
  lines: Array<GqlProgrammeFigure>;
  ocgsIdentified?: Maybe<Scalars['Int']['output']>;
  priorityIndividualsIdentified?: Maybe<Scalars['Int']['output']>;
  safeguardingReferrals?: Maybe<Scalars['Int']['output']>;
  savingOpportunitiesGBP?: Maybe<Scalars['SafeInt']['output']>;
  socMasterListOperations?: Maybe<Scalars['Int']['output']>;
  supportedCases?: Maybe<Scalars['Int']['output']>;
  supportedOperations?: Maybe<Scalars['Int']['output']>;
  timesAppsUsed?: Maybe<Scalars['Int']['output']>;
  vulnerabilitiesIdentified?: Maybe<Scalars['Int']['output']>;
};

export type GqlPseudonym = {
  __typename?: 'Pseudonym';
  ageBand?: Maybe<Scalars['String']['output']>;
  district?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  quotes: Array<GqlPseudonymQuote>;
};

export type GqlPseudonymQuote = {
  __typename?: 'PseudonymQuote';
  operation: Scalars['String']['output'];
  quote: Scalars['String']['output'];
};

export type GqlQuarterFigures = {
  __typename?: 'QuarterFigures';
  asAt: Scalars['DateTime']['output'];
  from: Scalars['PartialDate']['output'];
  newDisruptions?: Maybe<Scalars['Int']['output']>;
  newIdentifications?: Maybe<Scalars['Int']['output']>;
  newOcgs?: Maybe<Scalars['Int']['output']>;
  newPriorityIndividuals?: Maybe<Scalars['Int']['output']>;
  newTaskings?: Maybe<Scalars['Int']['output']>;
  newVulnerabilities?: Maybe<Scalars['Int']['output']>;
  quarter: Scalars['Int']['output'];
  to: Scalars['PartialDate']['output'];
  year: Scalars['String']['output'];
};

export type GqlQuery = {
  __typename?: 'Query';
  accounts: GqlAccountConnection;
  activities: GqlActivityConnection;
  analyses: Array<GqlAnalysis>;
  appUsage: GqlAppUsageConnection;
  auditDays: GqlAuditDayConnection;
  auditEntries: GqlAuditEntryConnection;
  auditIndex: GqlAuditIndex;
  auditSightings: GqlAuditSightingConnection;
  auditedValues?: Maybe<GqlAuditedValues>;
  capabilityRegistrations: GqlCapabilityRegistrationConnection;
  cases: GqlCaseConnection;
  chart?: Maybe<GqlSavedChart>;
  charts: Array<GqlSavedChart>;
  commonLinks: GqlCommonLinks;
  communities: GqlCommunities;
  connect: GqlJoined;
  cutPoints: GqlCutPoints;
  deconfliction?: Maybe<GqlDeconfliction>;
  deconflictionNotices: Array<GqlDeconflictionNotice>;
  deconflictions: GqlDeconflictionConnection;
  devices: GqlDeviceConnection;
  disruptions: GqlDisruptionConnection;
  drugsLines: GqlDrugsLineConnection;
  duplicatePairs: GqlDuplicatePairConnection;
  emails: GqlEmailConnection;
  entity?: Maybe<GqlChartNode>;
  events: GqlEventConnection;
  expand: GqlSubgraph;
  expandInTime: GqlReachedInTime;
  expandPreview: GqlExpandPreview;
  feedback: GqlFeedbackConnection;
  forces: GqlForceConnection;
  identifications: GqlIdentificationConnection;
  identifiers: GqlIdentifierConnection;
  identityDocuments: GqlIdentityDocumentConnection;
  importJob?: Maybe<GqlImportJob>;
  importJobs: Array<GqlImportJob>;
  importMappings: Array<GqlImportMapping>;
  keyPlayers: GqlKeyPlayers;
  locations: GqlLocationConnection;
  mergePreview: GqlMergePreview;
  missingEpisodes: GqlMissingEpisodeConnection;
  node?: Maybe<GqlNode>;
  nodes: Array<Maybe<GqlNode>>;
  onlineHandles: GqlOnlineHandleConnection;
  operationAccess?: Maybe<GqlOperationAccess>;
  operations: GqlOperationConnection;
  organisations: GqlOrganisationConnection;
  organisedCrimeGroups: GqlOrganisedCrimeGroupConnection;
  paths: GqlPathResult;
  pathsInTime: GqlPathsInTime;
  paymentCards: GqlPaymentCardConnection;
  people: GqlPersonConnection;
  phones: GqlPhoneConnection;
  possibleDuplicates: GqlPossibleDuplicateConnection;
  proceedings: GqlProceedingConnection;
  products: GqlProductConnection;
  programme: GqlProgramme;
  referrals: GqlReferralConnection;
  regions: GqlRegionConnection;
  resolutions: Array<GqlResolution>;
  resolveQuote?: Maybe<GqlPerson>;
  retentionDue: GqlRetainedConnection;
  riskAssessments: GqlRiskAssessmentConnection;
  savingOpportunities: GqlSavingOpportunityConnection;
  search: GqlSearchHitConnection;
  similar: GqlSimilar;
  sims: GqlSimConnection;
  taskings: GqlTaskingConnection;
  vehicles: GqlVehicleConnection;
  viewer: GqlViewer;
  vulnerabilities: GqlVulnerabilityConnection;
  wash: GqlWashReport;
  washJob?: Maybe<GqlWashJob>;
  washJobs: Array<GqlWashJob>;
  whatIf: GqlWhatIf;
  whyLinked: Array<GqlLink>;
};


export type GqlQueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlAccountOrder>;
};


export type GqlQueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryAppUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlAdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryAuditDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlAuditDayOrder>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  unusualOnly?: InputMaybe<Scalars['Boolean']['input']>;
  viewerId?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlAuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlAuditOrder>;
};


export type GqlQueryAuditSightingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entity: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  viewerId?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryAuditedValuesArgs = {
  entry: Scalars['ID']['input'];
};


export type GqlQueryCapabilityRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlAdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlFactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryChartArgs = {
  id: Scalars['ID']['input'];
};


export type GqlQueryChartsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryCommonLinksArgs = {
  common?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<GqlNodeKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  operations?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type GqlQueryCommunitiesArgs = {
  counting?: InputMaybe<GqlLinkCounting>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  members?: InputMaybe<Scalars['Int']['input']>;
  scope: GqlNetworkScope;
};


export type GqlQueryConnectArgs = {
  alternatives?: InputMaybe<Scalars['Int']['input']>;
  avoid?: InputMaybe<GqlPathAvoid>;
  entities: Array<Scalars['ID']['input']>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  reach?: InputMaybe<Scalars['Int']['input']>;
  throughCommon?: InputMaybe<Scalars['Boolean']['input']>;
  throughEvents?: InputMaybe<Scalars['Boolean']['input']>;
  throughOperations?: InputMaybe<Scalars['Boolean']['input']>;
  throughOrganisations?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlQueryCutPointsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  scope: GqlNetworkScope;
};


export type GqlQueryDeconflictionArgs = {
  id: Scalars['ID']['input'];
};


export type GqlQueryDeconflictionNoticesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type GqlQueryDeconflictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlDeconflictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlDeconflictionOrder>;
};


export type GqlQueryDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlDeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlDeviceOrder>;
};


export type GqlQueryDisruptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlDisruptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryDrugsLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlDrugsLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlDrugsLineOrder>;
};


export type GqlQueryDuplicatePairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GqlEntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Float']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryEntityArgs = {
  identifier: Scalars['String']['input'];
};


export type GqlQueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlEventOrder>;
};


export type GqlQueryExpandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<GqlExpandDirection>;
  from: Array<Scalars['ID']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GqlNodeKind>>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  materials?: InputMaybe<Array<GqlMaterial>>;
  minimumLinks?: InputMaybe<Scalars['Int']['input']>;
  seenFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  seenTo?: InputMaybe<Scalars['PartialDate']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlQueryExpandInTimeArgs = {
  from: Array<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxGapMinutes?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  over?: InputMaybe<Array<GqlLinkType>>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type GqlQueryExpandPreviewArgs = {
  from: Array<Scalars['ID']['input']>;
};


export type GqlQueryFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlFactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryForcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};


export type GqlQueryIdentificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlIdentificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryIdentifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  scheme?: InputMaybe<Scalars['String']['input']>;
};


export type GqlQueryIdentityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type GqlQueryImportJobsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  operation: Scalars['ID']['input'];
};


export type GqlQueryKeyPlayersArgs = {
  counting?: InputMaybe<GqlLinkCounting>;
  directed?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  measure: GqlKeyMeasure;
  normalised?: InputMaybe<Scalars['Boolean']['input']>;
  scope: GqlNetworkScope;
};


export type GqlQueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlLocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlLocationOrder>;
};


export type GqlQueryMergePreviewArgs = {
  drop: Scalars['ID']['input'];
  keep: Scalars['ID']['input'];
  operation: Scalars['ID']['input'];
};


export type GqlQueryMissingEpisodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlMissingEpisodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlEventOrder>;
};


export type GqlQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type GqlQueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type GqlQueryOnlineHandlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  platform?: InputMaybe<Scalars['String']['input']>;
};


export type GqlQueryOperationAccessArgs = {
  operation: Scalars['ID']['input'];
};


export type GqlQueryOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlOperationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlOperationOrder>;
};


export type GqlQueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlOrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlOrganisationOrder>;
};


export type GqlQueryOrganisedCrimeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlOrganisedCrimeGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlOrganisedCrimeGroupOrder>;
};


export type GqlQueryPathsArgs = {
  asAt?: InputMaybe<Scalars['PartialDate']['input']>;
  avoid?: InputMaybe<GqlPathAvoid>;
  from: Array<Scalars['ID']['input']>;
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<GqlPathMode>;
  throughCommon?: InputMaybe<Scalars['Boolean']['input']>;
  throughEvents?: InputMaybe<Scalars['Boolean']['input']>;
  throughOperations?: InputMaybe<Scalars['Boolean']['input']>;
  throughOrganisations?: InputMaybe<Scalars['Boolean']['input']>;
  to: Array<Scalars['ID']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
  weighBy?: InputMaybe<Array<GqlPathWeight>>;
};


export type GqlQueryPathsInTimeArgs = {
  from: Array<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxGapMinutes?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  over?: InputMaybe<Array<GqlLinkType>>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  to: Array<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type GqlQueryPaymentCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlPersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlPersonOrder>;
};


export type GqlQueryPhonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlPhoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlPhoneOrder>;
};


export type GqlQueryPossibleDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Float']['input']>;
};


export type GqlQueryProceedingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlProceedingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlQueryResolutionsArgs = {
  entity: Scalars['ID']['input'];
};


export type GqlQueryResolveQuoteArgs = {
  operation: Scalars['ID']['input'];
  quote: Scalars['String']['input'];
};


export type GqlQueryRetentionDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: Scalars['PartialDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlQueryRiskAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlFactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQuerySavingOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlFactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlNodeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type GqlQuerySimilarArgs = {
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlQuerySimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlSimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSimOrder>;
};


export type GqlQueryTaskingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlFactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlFactOrder>;
};


export type GqlQueryVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlVehicleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlVehicleOrder>;
};


export type GqlQueryVulnerabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GqlVulnerabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlVulnerabilityOrder>;
};


export type GqlQueryWashArgs = {
  identifiers: Array<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};


export type GqlQueryWashJobArgs = {
  id: Scalars['ID']['input'];
};


export type GqlQueryWashJobsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlQueryWhatIfArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  remove: Array<Scalars['ID']['input']>;
  scope: GqlNetworkScope;
};


export type GqlQueryWhyLinkedArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};

export type GqlReachedInTime = {
  __typename?: 'ReachedInTime';
  links: Array<GqlLink>;
  nodes: Array<GqlChartNode>;
  reached: Array<GqlReachedNode>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlReachedNode = {
  __typename?: 'ReachedNode';
  by: GqlStepInTime;
  nodeId: Scalars['ID']['output'];
  steps: Scalars['Int']['output'];
};

export type GqlRecord = GqlNode & {
  __typename?: 'Record';
  accuracyMetres?: Maybe<Scalars['Float']['output']>;
  address?: Maybe<Scalars['String']['output']>;
  ageText?: Maybe<Scalars['String']['output']>;
  alias?: Maybe<Scalars['String']['output']>;
  asWritten?: Maybe<Scalars['String']['output']>;
  birthDate?: Maybe<Scalars['PartialDate']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  colour?: Maybe<Scalars['String']['output']>;
  common?: Maybe<Scalars['Boolean']['output']>;
  entity: GqlEntity;
  force?: Maybe<GqlForce>;
  grade?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  latitude?: Maybe<Scalars['Float']['output']>;
  locationKind?: Maybe<GqlLocationKind>;
  longitude?: Maybe<Scalars['Float']['output']>;
  make?: Maybe<Scalars['String']['output']>;
  model?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  nationality?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  organisationKind?: Maybe<Scalars['String']['output']>;
  postcode?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  region?: Maybe<GqlRegion>;
  row?: Maybe<Scalars['Int']['output']>;
  sex?: Maybe<Scalars['String']['output']>;
  source: GqlSource;
};

export type GqlRecordConnection = {
  __typename?: 'RecordConnection';
  edges: Array<GqlRecordEdge>;
  nodes: Array<GqlRecord>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlRecordEdge = {
  __typename?: 'RecordEdge';
  cursor: Scalars['String']['output'];
  node: GqlRecord;
};

export type GqlRecordFactPayload = {
  __typename?: 'RecordFactPayload';
  fact?: Maybe<GqlFact>;
  userErrors: Array<GqlUserError>;
};

export type GqlRecordOperationPayload = {
  __typename?: 'RecordOperationPayload';
  operation?: Maybe<GqlOperation>;
  userErrors: Array<GqlUserError>;
};

export type GqlReferral = GqlFact & GqlNode & {
  __typename?: 'Referral';
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  conclusiveGrounds?: Maybe<GqlGroundsDecision>;
  conclusiveGroundsOn?: Maybe<Scalars['PartialDate']['output']>;
  countyLines?: Maybe<Scalars['Boolean']['output']>;
  exploitation: Array<Scalars['String']['output']>;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  kind: GqlReferralKind;
  operation?: Maybe<GqlOperation>;
  reasonableGrounds?: Maybe<GqlGroundsDecision>;
  reasonableGroundsOn?: Maybe<Scalars['PartialDate']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  region?: Maybe<GqlRegion>;
  stage?: Maybe<Scalars['String']['output']>;
  supersededAt: Scalars['DateTime']['output'];
  to?: Maybe<Scalars['String']['output']>;
};


export type GqlReferralConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlReferralConnection = {
  __typename?: 'ReferralConnection';
  edges: Array<GqlReferralEdge>;
  nodes: Array<GqlReferral>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlReferralDecisionInput = {
  decision: GqlGroundsDecision;
  on?: InputMaybe<Scalars['PartialDate']['input']>;
  referral: Scalars['ID']['input'];
  step: GqlGroundsStep;
};

export type GqlReferralEdge = {
  __typename?: 'ReferralEdge';
  cursor: Scalars['String']['output'];
  node: GqlReferral;
};

export type GqlReferralFilter = {
  concerns?: InputMaybe<Scalars['ID']['input']>;
  conclusiveGrounds?: InputMaybe<Array<GqlGroundsDecision>>;
  force?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlReferralKind>>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  reasonableGrounds?: InputMaybe<Array<GqlGroundsDecision>>;
  region?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlReferralInput = {
  at: Scalars['PartialDate']['input'];
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  conclusiveGrounds?: InputMaybe<GqlGroundsDecision>;
  conclusiveGroundsOn?: InputMaybe<Scalars['PartialDate']['input']>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  countyLines?: InputMaybe<Scalars['Boolean']['input']>;
  exploitation?: InputMaybe<Array<Scalars['String']['input']>>;
  force?: InputMaybe<Scalars['String']['input']>;
  kind: GqlReferralKind;
  operation: Scalars['ID']['input'];
  reasonableGrounds?: InputMaybe<GqlGroundsDecision>;
  reasonableGroundsOn?: InputMaybe<Scalars['PartialDate']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

export type GqlReferralKind =
  | 'GAIN'
  | 'NRM'
  | 'SAFEGUARDING';

export type GqlRegion = GqlNode & {
  __typename?: 'Region';
  code: Scalars['String']['output'];
  forces: GqlForceConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  operations: GqlOperationConnection;
};


export type GqlRegionForcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlRegionOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlRegionConnection = {
  __typename?: 'RegionConnection';
  edges: Array<GqlRegionEdge>;
  nodes: Array<GqlRegion>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlRegionEdge = {
  __typename?: 'RegionEdge';
  cursor: Scalars['String']['output'];
  node: GqlRegion;
};

export type GqlRegistrant = GqlMergedLink & {
  __typename?: 'Registrant';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  registrant: GqlEntity;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlRegistrantConnection = {
  __typename?: 'RegistrantConnection';
  edges: Array<GqlRegistrantEdge>;
  nodes: Array<GqlRegistrant>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlRegistrantEdge = {
  __typename?: 'RegistrantEdge';
  cursor: Scalars['String']['output'];
  node: GqlRegistrant;
};

export type GqlRegistration = GqlMergedLink & {
  __typename?: 'Registration';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  thing: GqlEntity;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlRegistrationConnection = {
  __typename?: 'RegistrationConnection';
  edges: Array<GqlRegistrationEdge>;
  nodes: Array<GqlRegistration>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlRegistrationEdge = {
  __typename?: 'RegistrationEdge';
  cursor: Scalars['String']['output'];
  node: GqlRegistration;
};

export type GqlResidence = GqlMergedLink & {
  __typename?: 'Residence';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  location: GqlLocation;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlResidenceConnection = {
  __typename?: 'ResidenceConnection';
  edges: Array<GqlResidenceEdge>;
  nodes: Array<GqlResidence>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlResidenceEdge = {
  __typename?: 'ResidenceEdge';
  cursor: Scalars['String']['output'];
  node: GqlResidence;
};

export type GqlResident = GqlMergedLink & {
  __typename?: 'Resident';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  person: GqlPerson;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlResidentConnection = {
  __typename?: 'ResidentConnection';
  edges: Array<GqlResidentEdge>;
  nodes: Array<GqlResident>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlResidentEdge = {
  __typename?: 'ResidentEdge';
  cursor: Scalars['String']['output'];
  node: GqlResident;
};

export type GqlResolution = {
  __typename?: 'Resolution';
  decidedAt: Scalars['DateTime']['output'];
  entities: Array<GqlEntity>;
  id: Scalars['ID']['output'];
  kind: GqlResolutionKind;
  reason: Scalars['String']['output'];
  source?: Maybe<GqlSource>;
};

export type GqlResolutionKind =
  | 'LINKED'
  | 'MERGED'
  | 'NOT_SAME';

export type GqlResolutionPayload = {
  __typename?: 'ResolutionPayload';
  entity?: Maybe<GqlEntity>;
  resolution?: Maybe<GqlResolution>;
  userErrors: Array<GqlUserError>;
};

export type GqlRestatedFigure = {
  __typename?: 'RestatedFigure';
  added: GqlFactConnection;
  addedRecords?: Maybe<Scalars['Int']['output']>;
  after?: Maybe<Scalars['SafeInt']['output']>;
  before?: Maybe<Scalars['SafeInt']['output']>;
  change?: Maybe<Scalars['SafeInt']['output']>;
  definition: GqlFigureDefinition;
  figure: Scalars['String']['output'];
  removed: GqlFactConnection;
  removedRecords?: Maybe<Scalars['Int']['output']>;
  withheldAsSmall: Scalars['Boolean']['output'];
};


export type GqlRestatedFigureAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlRestatedFigureRemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlRestatement = {
  __typename?: 'Restatement';
  figures: Array<GqlRestatedFigure>;
  from: Scalars['DateTime']['output'];
  to: Scalars['DateTime']['output'];
};

export type GqlRestrictOperationInput = {
  members?: InputMaybe<Array<Scalars['String']['input']>>;
  operation: Scalars['ID']['input'];
};

export type GqlRetained = {
  disposedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  retentionDecidedAt?: Maybe<Scalars['DateTime']['output']>;
  retentionDecision?: Maybe<GqlRetentionDecision>;
  retentionGroup?: Maybe<Scalars['String']['output']>;
  retentionReason?: Maybe<Scalars['String']['output']>;
  reviewOn?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlRetainedConnection = {
  __typename?: 'RetainedConnection';
  edges: Array<GqlRetainedEdge>;
  nodes: Array<GqlRetained>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlRetainedEdge = {
  __typename?: 'RetainedEdge';
  cursor: Scalars['String']['output'];
  node: GqlRetained;
};

export type GqlRetentionDecision =
  | 'DISPOSE'
  | 'RETAIN';

export type GqlRetentionPayload = {
  __typename?: 'RetentionPayload';
  erased: Scalars['Int']['output'];
  subject?: Maybe<GqlRetained>;
  userErrors: Array<GqlUserError>;
};

export type GqlReturnInterview =
  | 'COMPLETED'
  | 'DECLINED'
  | 'OFFERED'
  | 'OVERDUE';

export type GqlRight =
  | 'ADMINISTER'
  | 'AUDIT'
  | 'CONTRIBUTE'
  | 'DECONFLICT'
  | 'IDENTITIES'
  | 'READ'
  | 'RETENTION'
  | 'SMALL_CELLS'
  | 'STATISTICS';

export type GqlRiskAssessment = GqlFact & GqlNode & {
  __typename?: 'RiskAssessment';
  at?: Maybe<Scalars['PartialDate']['output']>;
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  operation?: Maybe<GqlOperation>;
  rationale?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  risk?: Maybe<Scalars['String']['output']>;
  scheme?: Maybe<Scalars['String']['output']>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlRiskAssessmentConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlRiskAssessmentConnection = {
  __typename?: 'RiskAssessmentConnection';
  edges: Array<GqlRiskAssessmentEdge>;
  nodes: Array<GqlRiskAssessment>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlRiskAssessmentEdge = {
  __typename?: 'RiskAssessmentEdge';
  cursor: Scalars['String']['output'];
  node: GqlRiskAssessment;
};

export type GqlRiskAssessmentInput = {
  at: Scalars['PartialDate']['input'];
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  operation: Scalars['ID']['input'];
  rationale?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  risk: Scalars['String']['input'];
  scheme?: InputMaybe<Scalars['String']['input']>;
};

export type GqlRole =
  | 'ASSOCIATE'
  | 'CONVICTED'
  | 'CUCKOOED'
  | 'DEAL_PHONE'
  | 'HOTEL'
  | 'MISSING_CHILD'
  | 'PHONE_OF_INTEREST'
  | 'POTENTIAL_VICTIM'
  | 'PRINCIPAL_GROUP'
  | 'PROFESSIONAL'
  | 'RECRUITMENT_PLACE'
  | 'REPORTING_PERSON'
  | 'SUBJECT_OF_INTEREST'
  | 'SUSPECT'
  | 'VEHICLE_OF_INTEREST'
  | 'VICTIM'
  | 'WITNESS';

export type GqlSameness = GqlMergedLink & {
  __typename?: 'Sameness';
  count?: Maybe<Scalars['Int']['output']>;
  entity: GqlEntity;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlSamenessConnection = {
  __typename?: 'SamenessConnection';
  edges: Array<GqlSamenessEdge>;
  nodes: Array<GqlSameness>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSamenessEdge = {
  __typename?: 'SamenessEdge';
  cursor: Scalars['String']['output'];
  node: GqlSameness;
};

export type GqlSaveChartInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  positions?: InputMaybe<Array<GqlChartPositionInput>>;
  queries: Array<GqlChartQueryInput>;
  selection?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type GqlSavedChart = {
  __typename?: 'SavedChart';
  id: Scalars['ID']['output'];
  mine: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  opened?: Maybe<GqlOpenedChart>;
  operation?: Maybe<GqlOperation>;
  owner: Scalars['String']['output'];
  queries: Array<GqlChartQuery>;
  savedAt: Scalars['DateTime']['output'];
};

export type GqlSavedChartPayload = {
  __typename?: 'SavedChartPayload';
  chart?: Maybe<GqlSavedChart>;
  userErrors: Array<GqlUserError>;
};

export type GqlSavedName = GqlMergedLink & {
  __typename?: 'SavedName';
  count?: Maybe<Scalars['Int']['output']>;
  deleted?: Maybe<Scalars['Boolean']['output']>;
  device: GqlDevice;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  labels: Array<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlSavedNameConnection = {
  __typename?: 'SavedNameConnection';
  edges: Array<GqlSavedNameEdge>;
  nodes: Array<GqlSavedName>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSavedNameEdge = {
  __typename?: 'SavedNameEdge';
  cursor: Scalars['String']['output'];
  node: GqlSavedName;
};

export type GqlSavedNumber = GqlMergedLink & {
  __typename?: 'SavedNumber';
  count?: Maybe<Scalars['Int']['output']>;
  deleted?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  labels: Array<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  phone: GqlPhone;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlSavedNumberConnection = {
  __typename?: 'SavedNumberConnection';
  edges: Array<GqlSavedNumberEdge>;
  nodes: Array<GqlSavedNumber>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSavedNumberEdge = {
  __typename?: 'SavedNumberEdge';
  cursor: Scalars['String']['output'];
  node: GqlSavedNumber;
};

export type GqlSavingOpportunity = GqlFact & GqlNode & {
  __typename?: 'SavingOpportunity';
  amountGBP: Scalars['SafeInt']['output'];
  at?: Maybe<Scalars['PartialDate']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  operation?: Maybe<GqlOperation>;
  realised: Scalars['Boolean']['output'];
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<GqlRegion>;
  supersededAt: Scalars['DateTime']['output'];
};


export type GqlSavingOpportunityConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlSavingOpportunityConnection = {
  __typename?: 'SavingOpportunityConnection';
  edges: Array<GqlSavingOpportunityEdge>;
  nodes: Array<GqlSavingOpportunity>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSavingOpportunityEdge = {
  __typename?: 'SavingOpportunityEdge';
  cursor: Scalars['String']['output'];
  node: GqlSavingOpportunity;
};

export type GqlSavingOpportunityInput = {
  amountGBP: Scalars['SafeInt']['input'];
  at: Scalars['PartialDate']['input'];
  basis?: InputMaybe<Scalars['String']['input']>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  realised: Scalars['Boolean']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
};

export type GqlSearchHighlight = {
  __typename?: 'SearchHighlight';
  field: GqlSearchedField;
  parts: Array<GqlHighlightPart>;
};

export type GqlSearchHit = {
  __typename?: 'SearchHit';
  highlights: Array<GqlSearchHighlight>;
  node: GqlChartNode;
  reason: GqlSearchReason;
  record?: Maybe<GqlRecord>;
  score: Scalars['Float']['output'];
};

export type GqlSearchHitConnection = {
  __typename?: 'SearchHitConnection';
  edges: Array<GqlSearchHitEdge>;
  nodes: Array<GqlSearchHit>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
  truncation?: Maybe<GqlSearchTruncation>;
};

export type GqlSearchHitEdge = {
  __typename?: 'SearchHitEdge';
  cursor: Scalars['String']['output'];
  node: GqlSearchHit;
};

export type GqlSearchReason =
  | 'BEGINNING'
  | 'ENDING'
  | 'IDENTICAL'
  | 'NICKNAME'
  | 'PARTIAL'
  | 'PATTERN'
  | 'SOUND'
  | 'SPELLING';

export type GqlSearchTruncation = {
  __typename?: 'SearchTruncation';
  howToGoOn: Scalars['String']['output'];
  limit: Scalars['Int']['output'];
};

export type GqlSearchedField =
  | 'ADDRESS'
  | 'ALIAS'
  | 'DESCRIPTION'
  | 'IDENTIFIER'
  | 'NAME'
  | 'POSTCODE'
  | 'REFERENCE'
  | 'REMARK'
  | 'SAVED_AS';

export type GqlSharedNode = {
  __typename?: 'SharedNode';
  degree: Scalars['Int']['output'];
  nodeId: Scalars['ID']['output'];
  sharedBy: Array<Scalars['ID']['output']>;
};

export type GqlSighting = GqlChartNode & GqlEvent & GqlNode & {
  __typename?: 'Sighting';
  at?: Maybe<Scalars['PartialDate']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  participants: GqlParticipantConnection;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlSightingLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlSightingOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSightingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlSightingConnection = {
  __typename?: 'SightingConnection';
  edges: Array<GqlSightingEdge>;
  nodes: Array<GqlSighting>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSightingEdge = {
  __typename?: 'SightingEdge';
  cursor: Scalars['String']['output'];
  node: GqlSighting;
};

export type GqlSim = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Sim';
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  devices: GqlSimDeviceConnection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  number: Scalars['String']['output'];
  operations: GqlOperationConnection;
  phones: GqlSimPhoneConnection;
  records: GqlRecordConnection;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlSimDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSimLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlSimOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSimPhonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSimRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSimRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSimSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSimTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlSimConnection = {
  __typename?: 'SimConnection';
  edges: Array<GqlSimEdge>;
  nodes: Array<GqlSim>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSimDevice = GqlMergedLink & {
  __typename?: 'SimDevice';
  count?: Maybe<Scalars['Int']['output']>;
  device: GqlDevice;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlSimDeviceConnection = {
  __typename?: 'SimDeviceConnection';
  edges: Array<GqlSimDeviceEdge>;
  nodes: Array<GqlSimDevice>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSimDeviceEdge = {
  __typename?: 'SimDeviceEdge';
  cursor: Scalars['String']['output'];
  node: GqlSimDevice;
};

export type GqlSimEdge = {
  __typename?: 'SimEdge';
  cursor: Scalars['String']['output'];
  node: GqlSim;
};

export type GqlSimFilter = {
  number?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};

export type GqlSimOrder =
  | 'NUMBER'
  | 'NUMBER_DESC';

export type GqlSimPhone = GqlMergedLink & {
  __typename?: 'SimPhone';
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  phone: GqlPhone;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlSimPhoneConnection = {
  __typename?: 'SimPhoneConnection';
  edges: Array<GqlSimPhoneEdge>;
  nodes: Array<GqlSimPhone>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSimPhoneEdge = {
  __typename?: 'SimPhoneEdge';
  cursor: Scalars['String']['output'];
  node: GqlSimPhone;
};

export type GqlSimilar = {
  __typename?: 'Similar';
  links: Array<GqlLink>;
  nodes: Array<GqlChartNode>;
  similar: Array<GqlSimilarNode>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlSimilarNode = {
  __typename?: 'SimilarNode';
  nodeId: Scalars['ID']['output'];
  overlap: Scalars['Float']['output'];
  score: Scalars['Float']['output'];
  shared: Array<Scalars['ID']['output']>;
};

export type GqlSource = GqlNode & GqlRetained & {
  __typename?: 'Source';
  disposedAt?: Maybe<Scalars['DateTime']['output']>;
  events: GqlEventConnection;
  exhibitRef?: Maybe<Scalars['String']['output']>;
  fileHash?: Maybe<Scalars['String']['output']>;
  fileName?: Maybe<Scalars['String']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  handling?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  marking?: Maybe<Scalars['String']['output']>;
  material: GqlMaterial;
  operation: GqlOperation;
  originForce?: Maybe<GqlForce>;
  originSystem?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  records: GqlRecordConnection;
  retentionDecidedAt?: Maybe<Scalars['DateTime']['output']>;
  retentionDecision?: Maybe<GqlRetentionDecision>;
  retentionGroup?: Maybe<Scalars['String']['output']>;
  retentionReason?: Maybe<Scalars['String']['output']>;
  reviewOn?: Maybe<Scalars['PartialDate']['output']>;
  seizedAt?: Maybe<Scalars['PartialDate']['output']>;
  seizedFrom?: Maybe<Scalars['String']['output']>;
  timezone?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  tool?: Maybe<Scalars['String']['output']>;
};


export type GqlSourceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlSourceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlSourceConnection = {
  __typename?: 'SourceConnection';
  edges: Array<GqlSourceEdge>;
  nodes: Array<GqlSource>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlSourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['String']['output'];
  node: GqlSource;
};

export type GqlStaff = GqlNode & {
  __typename?: 'Staff';
  contact?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  operations: GqlOperationConnection;
  post?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
};


export type GqlStaffOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlStartImportInput = {
  corrects?: InputMaybe<Scalars['ID']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  mapping?: InputMaybe<Scalars['String']['input']>;
  mappingText?: InputMaybe<Scalars['String']['input']>;
  operation: Scalars['ID']['input'];
  parameters?: InputMaybe<Array<GqlImportParameterInput>>;
  serverPath?: InputMaybe<Scalars['String']['input']>;
  source: GqlImportSourceInput;
  upload?: InputMaybe<Scalars['ID']['input']>;
};

export type GqlStartWashInput = {
  columns?: InputMaybe<Array<Scalars['String']['input']>>;
  identifiers?: InputMaybe<Array<Scalars['String']['input']>>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  upload?: InputMaybe<Scalars['ID']['input']>;
  watch?: InputMaybe<Scalars['Boolean']['input']>;
};

export type GqlStatement = {
  __typename?: 'Statement';
  basis?: Maybe<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  deleted?: Maybe<Scalars['Boolean']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<GqlOperation>;
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
};

export type GqlStay = GqlChartNode & GqlEvent & GqlNode & {
  __typename?: 'Stay';
  at?: Maybe<Scalars['PartialDate']['output']>;
  bookingReference?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  participants: GqlParticipantConnection;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlStayLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlStayOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlStayParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlStayConnection = {
  __typename?: 'StayConnection';
  edges: Array<GqlStayEdge>;
  nodes: Array<GqlStay>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlStayEdge = {
  __typename?: 'StayEdge';
  cursor: Scalars['String']['output'];
  node: GqlStay;
};

export type GqlStepInTime = {
  __typename?: 'StepInTime';
  at?: Maybe<Scalars['PartialDate']['output']>;
  eventId?: Maybe<Scalars['ID']['output']>;
  fromId: Scalars['ID']['output'];
  toId: Scalars['ID']['output'];
};

export type GqlStrength =
  | 'CONFIRMED'
  | 'POSSIBLE'
  | 'PROBABLE';

export type GqlSubgraph = {
  __typename?: 'Subgraph';
  endCursor?: Maybe<Scalars['String']['output']>;
  links: Array<GqlLink>;
  nodes: Array<GqlChartNode>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlSubscription = {
  __typename?: 'Subscription';
  deconflictionNotice: GqlDeconflictionNotice;
};

export type GqlTasking = GqlFact & GqlNode & {
  __typename?: 'Tasking';
  at?: Maybe<Scalars['PartialDate']['output']>;
  commissionedBy?: Maybe<Scalars['String']['output']>;
  concerns: GqlEntityConnection;
  force?: Maybe<GqlForce>;
  id: Scalars['ID']['output'];
  leadAgency?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<GqlOperation>;
  priority?: Maybe<GqlPriority>;
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  region?: Maybe<GqlRegion>;
  status?: Maybe<Scalars['String']['output']>;
  supersededAt: Scalars['DateTime']['output'];
  threatType?: Maybe<GqlThreatType>;
};


export type GqlTaskingConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GqlTaskingAges = {
  __typename?: 'TaskingAges';
  ages: Array<GqlAgeCount>;
  medianDays?: Maybe<Scalars['Float']['output']>;
  open?: Maybe<Scalars['Int']['output']>;
};

export type GqlTaskingConnection = {
  __typename?: 'TaskingConnection';
  edges: Array<GqlTaskingEdge>;
  nodes: Array<GqlTasking>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlTaskingEdge = {
  __typename?: 'TaskingEdge';
  cursor: Scalars['String']['output'];
  node: GqlTasking;
};

export type GqlTaskingInput = {
  at: Scalars['PartialDate']['input'];
  commissionedBy?: InputMaybe<Scalars['String']['input']>;
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  force?: InputMaybe<Scalars['String']['input']>;
  leadAgency?: InputMaybe<Scalars['String']['input']>;
  operation: Scalars['ID']['input'];
  priority?: InputMaybe<GqlPriority>;
  reference?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  threatType: GqlThreatType;
};

export type GqlThreatType =
  | 'ADULT_SEXUAL_EXPLOITATION'
  | 'CHILD_CRIMINAL_EXPLOITATION'
  | 'CHILD_SEXUAL_EXPLOITATION'
  | 'COUNTY_LINES'
  | 'CUCKOOING'
  | 'LABOUR_EXPLOITATION'
  | 'MODERN_SLAVERY'
  | 'ORGANISED_IMMIGRATION_CRIME';

export type GqlTimeliness = {
  __typename?: 'Timeliness';
  asAt: Scalars['DateTime']['output'];
  custody: GqlCustodyFigures;
  nrm: GqlNrmFunnel;
  products: Array<GqlProductTurnaround>;
  taskings: GqlTaskingAges;
};

export type GqlTotalsFilter = {
  financialQuarters?: InputMaybe<Array<Scalars['String']['input']>>;
  financialYears?: InputMaybe<Array<Scalars['String']['input']>>;
  forces?: InputMaybe<Array<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlTransaction = GqlChartNode & GqlEvent & GqlNode & {
  __typename?: 'Transaction';
  amountPence: Scalars['SafeInt']['output'];
  at?: Maybe<Scalars['PartialDate']['output']>;
  currency: Scalars['String']['output'];
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  method?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  operation: GqlOperation;
  operations: GqlOperationConnection;
  participants: GqlParticipantConnection;
  payee?: Maybe<GqlAccount>;
  payer?: Maybe<GqlAccount>;
  reference?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<GqlSource>;
  sublabel?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};


export type GqlTransactionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlTransactionOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlTransactionParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<GqlParticipantRole>>;
};

export type GqlTransactionConnection = {
  __typename?: 'TransactionConnection';
  edges: Array<GqlTransactionEdge>;
  nodes: Array<GqlTransaction>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlTransactionEdge = {
  __typename?: 'TransactionEdge';
  cursor: Scalars['String']['output'];
  node: GqlTransaction;
};

export type GqlTruncation = {
  __typename?: 'Truncation';
  howToGoOn: Scalars['String']['output'];
  limit: Scalars['Int']['output'];
  shown: Scalars['Int']['output'];
  total?: Maybe<Scalars['Int']['output']>;
  what: Scalars['String']['output'];
};

export type GqlUpdateDeconflictionInput = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<GqlDeconflictionStatus>;
};

export type GqlUserError = {
  __typename?: 'UserError';
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type GqlValueAdded = {
  __typename?: 'ValueAdded';
  activities: Array<GqlActivityFigures>;
  disruptions: Scalars['Int']['output'];
  feedback: Array<GqlFeedbackLine>;
  identifications: Scalars['Int']['output'];
  identifiersWashed: Scalars['Int']['output'];
  proceedings: Scalars['Int']['output'];
  products: Array<GqlProductFigures>;
  referrals: Scalars['Int']['output'];
  savingOpportunitiesGBP: Scalars['SafeInt']['output'];
  taskings: Scalars['Int']['output'];
  washes: Scalars['Int']['output'];
};

export type GqlVehicle = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Vehicle';
  attributions: GqlAttributionConnection;
  bookings: GqlBookingConnection;
  colour?: Maybe<Scalars['String']['output']>;
  common: Scalars['Boolean']['output'];
  damaged: Scalars['Boolean']['output'];
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  make?: Maybe<Scalars['String']['output']>;
  model?: Maybe<Scalars['String']['output']>;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  registeredTo: GqlRegistrantConnection;
  registration: Scalars['String']['output'];
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sightings: GqlSightingConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlVehicleAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlVehicleOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleRegisteredToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleSightingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVehicleTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlVehicleConnection = {
  __typename?: 'VehicleConnection';
  edges: Array<GqlVehicleEdge>;
  nodes: Array<GqlVehicle>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlVehicleEdge = {
  __typename?: 'VehicleEdge';
  cursor: Scalars['String']['output'];
  node: GqlVehicle;
};

export type GqlVehicleFilter = {
  colour?: InputMaybe<Scalars['String']['input']>;
  damaged?: InputMaybe<Scalars['Boolean']['input']>;
  make?: InputMaybe<Scalars['String']['input']>;
  model?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
  registration?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<GqlRole>>;
};

export type GqlVehicleOrder =
  | 'REGISTRATION'
  | 'REGISTRATION_DESC';

export type GqlVehicleUse = GqlMergedLink & {
  __typename?: 'VehicleUse';
  bases: Array<GqlAttributionBasis>;
  count?: Maybe<Scalars['Int']['output']>;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  from?: Maybe<Scalars['PartialDate']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  statementCount: Scalars['Int']['output'];
  statements: Array<GqlStatement>;
  status?: Maybe<GqlLinkStatus>;
  strength?: Maybe<GqlStrength>;
  to?: Maybe<Scalars['PartialDate']['output']>;
  vehicle: GqlVehicle;
};

export type GqlVehicleUseConnection = {
  __typename?: 'VehicleUseConnection';
  edges: Array<GqlVehicleUseEdge>;
  nodes: Array<GqlVehicleUse>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlVehicleUseEdge = {
  __typename?: 'VehicleUseEdge';
  cursor: Scalars['String']['output'];
  node: GqlVehicleUse;
};

export type GqlViewer = {
  __typename?: 'Viewer';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  rights: Array<GqlRight>;
  roles: Array<GqlViewerRole>;
};

export type GqlViewerRole =
  | 'ADMIN'
  | 'ANALYST'
  | 'AUDITOR'
  | 'CONTRIBUTOR'
  | 'DECONFLICTION'
  | 'PERFORMANCE'
  | 'READER'
  | 'RECORDS'
  | 'SAFEGUARDING';

export type GqlVulnerability = GqlChartNode & GqlEntity & GqlNode & {
  __typename?: 'Vulnerability';
  category?: Maybe<Scalars['String']['output']>;
  common: Scalars['Boolean']['output'];
  damaged?: Maybe<Scalars['Boolean']['output']>;
  disruptions: GqlDisruptionConnection;
  firstSeen?: Maybe<Scalars['PartialDate']['output']>;
  flags: Array<GqlChartFlag>;
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  identifications: GqlIdentificationConnection;
  key?: Maybe<Scalars['String']['output']>;
  kind: GqlNodeKind;
  label: Scalars['String']['output'];
  lastSeen?: Maybe<Scalars['PartialDate']['output']>;
  linkCount: Scalars['Int']['output'];
  links: GqlLinkConnection;
  name?: Maybe<Scalars['String']['output']>;
  operations: GqlOperationConnection;
  records: GqlRecordConnection;
  reference?: Maybe<Scalars['String']['output']>;
  roles: GqlEntityRoleConnection;
  sameAs: GqlSamenessConnection;
  sublabel?: Maybe<Scalars['String']['output']>;
  timeline: GqlEventConnection;
};


export type GqlVulnerabilityDisruptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVulnerabilityIdentificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVulnerabilityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<GqlLinkType>>;
};


export type GqlVulnerabilityOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVulnerabilityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVulnerabilityRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVulnerabilitySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GqlVulnerabilityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<GqlEventKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type GqlVulnerabilityConnection = {
  __typename?: 'VulnerabilityConnection';
  edges: Array<GqlVulnerabilityEdge>;
  nodes: Array<GqlVulnerability>;
  pageInfo: GqlPageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GqlVulnerabilityEdge = {
  __typename?: 'VulnerabilityEdge';
  cursor: Scalars['String']['output'];
  node: GqlVulnerability;
};

export type GqlVulnerabilityFilter = {
  category?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['ID']['input']>;
};

export type GqlVulnerabilityOrder =
  | 'NAME'
  | 'NAME_DESC';

export type GqlWashContact = {
  __typename?: 'WashContact';
  contact: Scalars['String']['output'];
  post: Scalars['String']['output'];
  unit: Scalars['String']['output'];
};

export type GqlWashDisclosure =
  | 'FULL'
  | 'POINTER'
  | 'VISIBLE';

export type GqlWashHit = {
  __typename?: 'WashHit';
  ageDays?: Maybe<Scalars['Int']['output']>;
  contact?: Maybe<GqlWashContact>;
  disclosure: GqlWashDisclosure;
  entity?: Maybe<GqlEntity>;
  grade?: Maybe<Scalars['String']['output']>;
  hops?: Maybe<Scalars['Int']['output']>;
  isNew?: Maybe<Scalars['Boolean']['output']>;
  kind?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  lastRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  match?: Maybe<GqlWashMatch>;
  operation?: Maybe<GqlOperation>;
  operationReference?: Maybe<Scalars['String']['output']>;
  parts?: Maybe<GqlWashScoreParts>;
  records?: Maybe<Scalars['Int']['output']>;
  score?: Maybe<Scalars['Float']['output']>;
};

export type GqlWashJob = {
  __typename?: 'WashJob';
  createdAt: Scalars['DateTime']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  hitCount?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  knownCount?: Maybe<Scalars['Int']['output']>;
  lineCount?: Maybe<Scalars['Int']['output']>;
  lines: GqlWashJobLines;
  linesDone?: Maybe<Scalars['Int']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  newCount?: Maybe<Scalars['Int']['output']>;
  operationReference?: Maybe<Scalars['String']['output']>;
  run: Scalars['Int']['output'];
  state: GqlWashState;
  title?: Maybe<Scalars['String']['output']>;
  unknownCount?: Maybe<Scalars['Int']['output']>;
  watch: Scalars['Boolean']['output'];
};


export type GqlWashJobLinesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  only?: InputMaybe<GqlWashLines>;
};

export type GqlWashJobLines = {
  __typename?: 'WashJobLines';
  endLine: Scalars['Int']['output'];
  hasNextPage: Scalars['Boolean']['output'];
  lines: Array<GqlWashedIdentifier>;
};

export type GqlWashLines =
  | 'ALL'
  | 'KNOWN'
  | 'NEW'
  | 'UNKNOWN';

export type GqlWashMatch =
  | 'AS_WRITTEN'
  | 'EXACT'
  | 'LAST_DIGITS'
  | 'LOOKALIKE'
  | 'NAME_AND_BIRTH'
  | 'PARTIAL_PLATE'
  | 'SAME_VALUE'
  | 'SUCCESSION';

export type GqlWashPayload = {
  __typename?: 'WashPayload';
  job?: Maybe<GqlWashJob>;
  userErrors: Array<GqlUserError>;
};

export type GqlWashProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'TOO_VAGUE';

export type GqlWashReport = {
  __typename?: 'WashReport';
  hitCount: Scalars['Int']['output'];
  knownCount: Scalars['Int']['output'];
  lines: Array<GqlWashedIdentifier>;
  operationReference?: Maybe<Scalars['String']['output']>;
  unknownCount: Scalars['Int']['output'];
};

export type GqlWashScoreParts = {
  __typename?: 'WashScoreParts';
  age: Scalars['Float']['output'];
  common: Scalars['Float']['output'];
  grade: Scalars['Float']['output'];
  match: Scalars['Float']['output'];
};

export type GqlWashState =
  | 'DONE'
  | 'FAILED'
  | 'NEW'
  | 'RUNNING'
  | 'WAITING';

export type GqlWashedIdentifier = {
  __typename?: 'WashedIdentifier';
  cut: Scalars['Boolean']['output'];
  hits: Array<GqlWashHit>;
  isKnown: Scalars['Boolean']['output'];
  kind?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  line: Scalars['Int']['output'];
  problem?: Maybe<GqlWashProblem>;
  text: Scalars['String']['output'];
};

export type GqlWhatIf = {
  __typename?: 'WhatIf';
  after: GqlNetworkShape;
  aloneCount: Scalars['Int']['output'];
  aloneIds: Array<Scalars['ID']['output']>;
  before: GqlNetworkShape;
  brokerCount: Scalars['Int']['output'];
  newBrokers: Array<GqlNewBroker>;
  notice: Scalars['String']['output'];
  removedIds: Array<Scalars['ID']['output']>;
  truncation?: Maybe<GqlTruncation>;
};

export type GqlWithdrawFactInput = {
  fact: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type GqlWithdrawFactPayload = {
  __typename?: 'WithdrawFactPayload';
  userErrors: Array<GqlUserError>;
  withdrawnId?: Maybe<Scalars['ID']['output']>;
};

export type GqlWithdrawResolutionInput = {
  resolution: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type GqlResolversTypes = {
  Access: GqlAccess;
  Account: ResolverTypeWrapper<Row>;
  AccountConnection: ResolverTypeWrapper<Row>;
  AccountEdge: ResolverTypeWrapper<Row>;
  AccountFilter: GqlAccountFilter;
  AccountOrder: GqlAccountOrder;
  AccountPayment: ResolverTypeWrapper<Row>;
  AccountPaymentConnection: ResolverTypeWrapper<Row>;
  AccountPaymentEdge: ResolverTypeWrapper<Row>;
  AccountUse: ResolverTypeWrapper<Row>;
  AccountUseConnection: ResolverTypeWrapper<Row>;
  AccountUseEdge: ResolverTypeWrapper<Row>;
  Activity: ResolverTypeWrapper<Row>;
  ActivityConnection: ResolverTypeWrapper<Row>;
  ActivityEdge: ResolverTypeWrapper<Row>;
  ActivityFigures: ResolverTypeWrapper<Row>;
  ActivityFilter: GqlActivityFilter;
  ActivityInput: GqlActivityInput;
  ActivityKind: GqlActivityKind;
  AdoptionFilter: GqlAdoptionFilter;
  AgeCount: ResolverTypeWrapper<Row>;
  Analysis: ResolverTypeWrapper<Row>;
  AnalysisStatement: ResolverTypeWrapper<Row>;
  AppUsage: ResolverTypeWrapper<Row>;
  AppUsageConnection: ResolverTypeWrapper<Row>;
  AppUsageEdge: ResolverTypeWrapper<Row>;
  AppUsageInput: GqlAppUsageInput;
  Association: ResolverTypeWrapper<Row>;
  AssociationConnection: ResolverTypeWrapper<Row>;
  AssociationEdge: ResolverTypeWrapper<Row>;
  Attribution: ResolverTypeWrapper<Row>;
  AttributionBasis: GqlAttributionBasis;
  AttributionConnection: ResolverTypeWrapper<Row>;
  AttributionEdge: ResolverTypeWrapper<Row>;
  AuditDay: ResolverTypeWrapper<Row>;
  AuditDayConnection: ResolverTypeWrapper<Row>;
  AuditDayEdge: ResolverTypeWrapper<Row>;
  AuditDayOrder: GqlAuditDayOrder;
  AuditEntry: ResolverTypeWrapper<Row>;
  AuditEntryConnection: ResolverTypeWrapper<Row>;
  AuditEntryEdge: ResolverTypeWrapper<Row>;
  AuditFilter: GqlAuditFilter;
  AuditIndex: ResolverTypeWrapper<Row>;
  AuditKind: GqlAuditKind;
  AuditOrder: GqlAuditOrder;
  AuditOutcome: GqlAuditOutcome;
  AuditSighting: ResolverTypeWrapper<Row>;
  AuditSightingConnection: ResolverTypeWrapper<Row>;
  AuditSightingEdge: ResolverTypeWrapper<Row>;
  AuditedValues: ResolverTypeWrapper<Row>;
  Booking: ResolverTypeWrapper<Row>;
  BookingConnection: ResolverTypeWrapper<Row>;
  BookingEdge: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<Row>;
  CapabilityRegistration: ResolverTypeWrapper<Row>;
  CapabilityRegistrationConnection: ResolverTypeWrapper<Row>;
  CapabilityRegistrationEdge: ResolverTypeWrapper<Row>;
  CapabilityRegistrationInput: GqlCapabilityRegistrationInput;
  Case: ResolverTypeWrapper<Row>;
  CaseConnection: ResolverTypeWrapper<Row>;
  CaseEdge: ResolverTypeWrapper<Row>;
  CaseInput: GqlCaseInput;
  CellSiteUse: ResolverTypeWrapper<Row>;
  CellSiteUseConnection: ResolverTypeWrapper<Row>;
  CellSiteUseEdge: ResolverTypeWrapper<Row>;
  Channel: GqlChannel;
  ChargingDecision: GqlChargingDecision;
  ChartChanges: ResolverTypeWrapper<Row>;
  ChartFlag: GqlChartFlag;
  ChartNode: ResolverTypeWrapper<Row>;
  ChartPosition: ResolverTypeWrapper<Row>;
  ChartPositionInput: GqlChartPositionInput;
  ChartProblem: ResolverTypeWrapper<Row>;
  ChartQuery: ResolverTypeWrapper<Row>;
  ChartQueryInput: GqlChartQueryInput;
  CommonLinks: ResolverTypeWrapper<Row>;
  Communication: ResolverTypeWrapper<PackedRow>;
  CommunicationConnection: ResolverTypeWrapper<Row>;
  CommunicationEdge: ResolverTypeWrapper<Row>;
  CommunicationEntry: ResolverTypeWrapper<Row>;
  Communities: ResolverTypeWrapper<Row>;
  Community: ResolverTypeWrapper<Row>;
  Cube: ResolverTypeWrapper<Row>;
  CubeCell: ResolverTypeWrapper<Row>;
  CubeDimension: GqlCubeDimension;
  CubeFilter: GqlCubeFilter;
  CubeKey: ResolverTypeWrapper<Row>;
  CustodyCount: ResolverTypeWrapper<Row>;
  CustodyFigures: ResolverTypeWrapper<Row>;
  CustodyWarning: GqlCustodyWarning;
  CutPoint: ResolverTypeWrapper<Row>;
  CutPoints: ResolverTypeWrapper<Row>;
  DataQualityIssue: ResolverTypeWrapper<Row>;
  DataQualityRule: GqlDataQualityRule;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRetentionInput: GqlDecideRetentionInput;
  Deconfliction: ResolverTypeWrapper<Row>;
  DeconflictionConnection: ResolverTypeWrapper<Row>;
  DeconflictionEdge: ResolverTypeWrapper<Row>;
  DeconflictionFilter: GqlDeconflictionFilter;
  DeconflictionNote: ResolverTypeWrapper<Row>;
  DeconflictionNoteConnection: ResolverTypeWrapper<Row>;
  DeconflictionNoteEdge: ResolverTypeWrapper<Row>;
  DeconflictionNotice: ResolverTypeWrapper<Row>;
  DeconflictionOrder: GqlDeconflictionOrder;
  DeconflictionPayload: ResolverTypeWrapper<UpdatedDeconfliction>;
  DeconflictionPolicy: GqlDeconflictionPolicy;
  DeconflictionSide: ResolverTypeWrapper<Row>;
  DeconflictionStatus: GqlDeconflictionStatus;
  DeconflictionToldSide: GqlDeconflictionToldSide;
  Device: ResolverTypeWrapper<DeviceRow>;
  DeviceConnection: ResolverTypeWrapper<Row>;
  DeviceEdge: ResolverTypeWrapper<Row>;
  DeviceFilter: GqlDeviceFilter;
  DeviceOrder: GqlDeviceOrder;
  DeviceSim: ResolverTypeWrapper<Row>;
  DeviceSimConnection: ResolverTypeWrapper<Row>;
  DeviceSimEdge: ResolverTypeWrapper<Row>;
  DeviceUse: ResolverTypeWrapper<Row>;
  DeviceUseConnection: ResolverTypeWrapper<Row>;
  DeviceUseEdge: ResolverTypeWrapper<Row>;
  DisposeInput: GqlDisposeInput;
  Disruption: ResolverTypeWrapper<Row>;
  DisruptionConnection: ResolverTypeWrapper<Row>;
  DisruptionEdge: ResolverTypeWrapper<Row>;
  DisruptionFilter: GqlDisruptionFilter;
  DisruptionImpact: GqlDisruptionImpact;
  DisruptionInput: GqlDisruptionInput;
  DisruptionStatus: GqlDisruptionStatus;
  DocumentHolder: ResolverTypeWrapper<Row>;
  DocumentHolderConnection: ResolverTypeWrapper<Row>;
  DocumentHolderEdge: ResolverTypeWrapper<Row>;
  DrugsLine: ResolverTypeWrapper<Row>;
  DrugsLineConnection: ResolverTypeWrapper<Row>;
  DrugsLineEdge: ResolverTypeWrapper<Row>;
  DrugsLineFilter: GqlDrugsLineFilter;
  DrugsLineOrder: GqlDrugsLineOrder;
  DuplicateEvidence: ResolverTypeWrapper<Row>;
  DuplicateEvidenceKind: GqlDuplicateEvidenceKind;
  DuplicatePair: ResolverTypeWrapper<Row>;
  DuplicatePairConnection: ResolverTypeWrapper<Row>;
  DuplicatePairEdge: ResolverTypeWrapper<Row>;
  Email: ResolverTypeWrapper<Row>;
  EmailConnection: ResolverTypeWrapper<Row>;
  EmailEdge: ResolverTypeWrapper<Row>;
  EmailUse: ResolverTypeWrapper<Row>;
  EmailUseConnection: ResolverTypeWrapper<Row>;
  EmailUseEdge: ResolverTypeWrapper<Row>;
  Employee: ResolverTypeWrapper<Row>;
  EmployeeConnection: ResolverTypeWrapper<Row>;
  EmployeeEdge: ResolverTypeWrapper<Row>;
  Employment: ResolverTypeWrapper<Row>;
  EmploymentConnection: ResolverTypeWrapper<Row>;
  EmploymentEdge: ResolverTypeWrapper<Row>;
  Encounter: ResolverTypeWrapper<Row>;
  EncounterConnection: ResolverTypeWrapper<Row>;
  EncounterEdge: ResolverTypeWrapper<Row>;
  Entity: ResolverTypeWrapper<Row>;
  EntityConnection: ResolverTypeWrapper<Row>;
  EntityEdge: ResolverTypeWrapper<Row>;
  EntityKind: GqlEntityKind;
  EntityRole: ResolverTypeWrapper<Row>;
  EntityRoleConnection: ResolverTypeWrapper<Row>;
  EntityRoleEdge: ResolverTypeWrapper<Row>;
  Event: ResolverTypeWrapper<Row>;
  EventConnection: ResolverTypeWrapper<Row>;
  EventEdge: ResolverTypeWrapper<Row>;
  EventFilter: GqlEventFilter;
  EventKind: GqlEventKind;
  EventOrder: GqlEventOrder;
  ExpandDirection: GqlExpandDirection;
  ExpandPreview: ResolverTypeWrapper<Row>;
  ExpandPreviewGroup: ResolverTypeWrapper<Row>;
  Fact: ResolverTypeWrapper<Row>;
  FactConnection: ResolverTypeWrapper<Row>;
  FactEdge: ResolverTypeWrapper<Row>;
  FactFilter: GqlFactFilter;
  FactOrder: GqlFactOrder;
  FamilyTie: ResolverTypeWrapper<Row>;
  FamilyTieConnection: ResolverTypeWrapper<Row>;
  FamilyTieEdge: ResolverTypeWrapper<Row>;
  Feedback: ResolverTypeWrapper<Row>;
  FeedbackConnection: ResolverTypeWrapper<Row>;
  FeedbackEdge: ResolverTypeWrapper<Row>;
  FeedbackInput: GqlFeedbackInput;
  FeedbackLine: ResolverTypeWrapper<Row>;
  FigureDefinition: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: ResolverTypeWrapper<Row>;
  ForceAdoption: ResolverTypeWrapper<Row>;
  ForceConnection: ResolverTypeWrapper<Row>;
  ForceEdge: ResolverTypeWrapper<Row>;
  ForceKind: GqlForceKind;
  FourP: GqlFourP;
  GroundsCount: ResolverTypeWrapper<Row>;
  GroundsDecision: GqlGroundsDecision;
  GroundsFigures: ResolverTypeWrapper<Row>;
  GroundsStep: GqlGroundsStep;
  GroupLine: ResolverTypeWrapper<Row>;
  GroupLineConnection: ResolverTypeWrapper<Row>;
  GroupLineEdge: ResolverTypeWrapper<Row>;
  GroupMember: ResolverTypeWrapper<Row>;
  GroupMemberConnection: ResolverTypeWrapper<Row>;
  GroupMemberEdge: ResolverTypeWrapper<Row>;
  HighlightPart: ResolverTypeWrapper<Row>;
  HolderKind: GqlHolderKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identification: ResolverTypeWrapper<Row>;
  IdentificationConnection: ResolverTypeWrapper<Row>;
  IdentificationEdge: ResolverTypeWrapper<Row>;
  IdentificationFilter: GqlIdentificationFilter;
  IdentificationInput: GqlIdentificationInput;
  IdentificationKind: GqlIdentificationKind;
  IdentificationMark: ResolverTypeWrapper<Row>;
  IdentificationMarkConnection: ResolverTypeWrapper<Row>;
  IdentificationMarkEdge: ResolverTypeWrapper<Row>;
  IdentificationStatus: GqlIdentificationStatus;
  Identifier: ResolverTypeWrapper<Row>;
  IdentifierConnection: ResolverTypeWrapper<Row>;
  IdentifierEdge: ResolverTypeWrapper<Row>;
  IdentityDocument: ResolverTypeWrapper<Row>;
  IdentityDocumentConnection: ResolverTypeWrapper<Row>;
  IdentityDocumentEdge: ResolverTypeWrapper<Row>;
  ImportFlag: ResolverTypeWrapper<Row>;
  ImportFlagKind: GqlImportFlagKind;
  ImportHit: ResolverTypeWrapper<Row>;
  ImportJob: ResolverTypeWrapper<Row>;
  ImportMapping: ResolverTypeWrapper<Row>;
  ImportMappingParameter: ResolverTypeWrapper<Row>;
  ImportParameterInput: GqlImportParameterInput;
  ImportPayload: ResolverTypeWrapper<Started>;
  ImportRejection: ResolverTypeWrapper<Row>;
  ImportSourceInput: GqlImportSourceInput;
  ImportState: GqlImportState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Joined: ResolverTypeWrapper<Row>;
  JoinedNetwork: ResolverTypeWrapper<JoinedNetworkRow>;
  KeyMeasure: GqlKeyMeasure;
  KeyPlayer: ResolverTypeWrapper<Row>;
  KeyPlayers: ResolverTypeWrapper<Row>;
  LineGroup: ResolverTypeWrapper<Row>;
  LineGroupConnection: ResolverTypeWrapper<Row>;
  LineGroupEdge: ResolverTypeWrapper<Row>;
  LineInvolvement: ResolverTypeWrapper<Row>;
  LineInvolvementConnection: ResolverTypeWrapper<Row>;
  LineInvolvementEdge: ResolverTypeWrapper<Row>;
  LineNumber: ResolverTypeWrapper<Row>;
  LineNumberConnection: ResolverTypeWrapper<Row>;
  LineNumberEdge: ResolverTypeWrapper<Row>;
  LinePerson: ResolverTypeWrapper<Row>;
  LinePersonConnection: ResolverTypeWrapper<Row>;
  LinePersonEdge: ResolverTypeWrapper<Row>;
  Link: ResolverTypeWrapper<LinkRow>;
  LinkConnection: ResolverTypeWrapper<Row>;
  LinkCounting: GqlLinkCounting;
  LinkDirection: GqlLinkDirection;
  LinkEdge: ResolverTypeWrapper<Row>;
  LinkStatus: GqlLinkStatus;
  LinkType: GqlLinkType;
  LocatedOrganisation: ResolverTypeWrapper<Row>;
  LocatedOrganisationConnection: ResolverTypeWrapper<Row>;
  LocatedOrganisationEdge: ResolverTypeWrapper<Row>;
  LocatedPhone: ResolverTypeWrapper<Row>;
  LocatedPhoneConnection: ResolverTypeWrapper<Row>;
  LocatedPhoneEdge: ResolverTypeWrapper<Row>;
  Location: ResolverTypeWrapper<Row>;
  LocationConnection: ResolverTypeWrapper<Row>;
  LocationEdge: ResolverTypeWrapper<Row>;
  LocationFilter: GqlLocationFilter;
  LocationKind: GqlLocationKind;
  LocationOrder: GqlLocationOrder;
  Material: GqlMaterial;
  MemberInput: GqlMemberInput;
  Membership: ResolverTypeWrapper<Row>;
  MembershipConnection: ResolverTypeWrapper<Row>;
  MembershipEdge: ResolverTypeWrapper<Row>;
  MergeConflict: ResolverTypeWrapper<Row>;
  MergeInput: GqlMergeInput;
  MergeOutcome: GqlMergeOutcome;
  MergePreview: ResolverTypeWrapper<Row>;
  MergedLink: ResolverTypeWrapper<Row>;
  MissingEpisode: ResolverTypeWrapper<Row>;
  MissingEpisodeConnection: ResolverTypeWrapper<Row>;
  MissingEpisodeEdge: ResolverTypeWrapper<Row>;
  MissingEpisodeFilter: GqlMissingEpisodeFilter;
  MissingRisk: GqlMissingRisk;
  Mutation: ResolverTypeWrapper<Row>;
  NetworkScope: GqlNetworkScope;
  NetworkShape: ResolverTypeWrapper<Row>;
  NewBroker: ResolverTypeWrapper<Row>;
  Node: ResolverTypeWrapper<Row>;
  NodeKind: GqlNodeKind;
  NotSameInput: GqlNotSameInput;
  NrmFunnel: ResolverTypeWrapper<Row>;
  OnlineHandle: ResolverTypeWrapper<Row>;
  OnlineHandleConnection: ResolverTypeWrapper<Row>;
  OnlineHandleEdge: ResolverTypeWrapper<Row>;
  OnlineHandleUse: ResolverTypeWrapper<Row>;
  OnlineHandleUseConnection: ResolverTypeWrapper<Row>;
  OnlineHandleUseEdge: ResolverTypeWrapper<Row>;
  OpenOperationInput: GqlOpenOperationInput;
  OpenedChart: ResolverTypeWrapper<Row>;
  Operation: ResolverTypeWrapper<Row>;
  OperationAccess: ResolverTypeWrapper<Row>;
  OperationAccessPayload: ResolverTypeWrapper<Access>;
  OperationConnection: ResolverTypeWrapper<Row>;
  OperationEdge: ResolverTypeWrapper<Row>;
  OperationFilter: GqlOperationFilter;
  OperationInput: GqlOperationInput;
  OperationOrder: GqlOperationOrder;
  OperationParticipant: ResolverTypeWrapper<Row>;
  OperationParticipantConnection: ResolverTypeWrapper<Row>;
  OperationParticipantEdge: ResolverTypeWrapper<Row>;
  OperationStaff: ResolverTypeWrapper<Row>;
  OperationStaffConnection: ResolverTypeWrapper<Row>;
  OperationStaffEdge: ResolverTypeWrapper<Row>;
  OperationStatus: GqlOperationStatus;
  OperationSubject: ResolverTypeWrapper<Row>;
  OperationSubjectConnection: ResolverTypeWrapper<Row>;
  OperationSubjectEdge: ResolverTypeWrapper<Row>;
  Organisation: ResolverTypeWrapper<Row>;
  OrganisationConnection: ResolverTypeWrapper<Row>;
  OrganisationEdge: ResolverTypeWrapper<Row>;
  OrganisationFilter: GqlOrganisationFilter;
  OrganisationOrder: GqlOrganisationOrder;
  OrganisationPlace: ResolverTypeWrapper<Row>;
  OrganisationPlaceConnection: ResolverTypeWrapper<Row>;
  OrganisationPlaceEdge: ResolverTypeWrapper<Row>;
  OrganisedCrimeGroup: ResolverTypeWrapper<Row>;
  OrganisedCrimeGroupConnection: ResolverTypeWrapper<Row>;
  OrganisedCrimeGroupEdge: ResolverTypeWrapper<Row>;
  OrganisedCrimeGroupFilter: GqlOrganisedCrimeGroupFilter;
  OrganisedCrimeGroupOrder: GqlOrganisedCrimeGroupOrder;
  PackGroup: ResolverTypeWrapper<Row>;
  PackPlace: ResolverTypeWrapper<Row>;
  PackPlaceKind: GqlPackPlaceKind;
  PackQuarter: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participant: ResolverTypeWrapper<Row>;
  ParticipantConnection: ResolverTypeWrapper<Row>;
  ParticipantEdge: ResolverTypeWrapper<Row>;
  ParticipantRole: GqlParticipantRole;
  Path: ResolverTypeWrapper<PathRow>;
  PathAvoid: GqlPathAvoid;
  PathInTime: ResolverTypeWrapper<Row>;
  PathMode: GqlPathMode;
  PathResult: ResolverTypeWrapper<Row>;
  PathWarning: ResolverTypeWrapper<Row>;
  PathWarningKind: GqlPathWarningKind;
  PathWeight: GqlPathWeight;
  PathsInTime: ResolverTypeWrapper<Row>;
  PaymentCard: ResolverTypeWrapper<Row>;
  PaymentCardConnection: ResolverTypeWrapper<Row>;
  PaymentCardEdge: ResolverTypeWrapper<Row>;
  PaymentCardUse: ResolverTypeWrapper<Row>;
  PaymentCardUseConnection: ResolverTypeWrapper<Row>;
  PaymentCardUseEdge: ResolverTypeWrapper<Row>;
  PerformancePack: ResolverTypeWrapper<Row>;
  Person: ResolverTypeWrapper<Row>;
  PersonConnection: ResolverTypeWrapper<Row>;
  PersonEdge: ResolverTypeWrapper<Row>;
  PersonFilter: GqlPersonFilter;
  PersonOrder: GqlPersonOrder;
  Phone: ResolverTypeWrapper<Row>;
  PhoneConnection: ResolverTypeWrapper<Row>;
  PhoneContact: ResolverTypeWrapper<Row>;
  PhoneContactConnection: ResolverTypeWrapper<Row>;
  PhoneContactEdge: ResolverTypeWrapper<Row>;
  PhoneEdge: ResolverTypeWrapper<Row>;
  PhoneFilter: GqlPhoneFilter;
  PhoneKind: GqlPhoneKind;
  PhoneLine: ResolverTypeWrapper<Row>;
  PhoneLineConnection: ResolverTypeWrapper<Row>;
  PhoneLineEdge: ResolverTypeWrapper<Row>;
  PhoneOrder: GqlPhoneOrder;
  PhoneSim: ResolverTypeWrapper<Row>;
  PhoneSimConnection: ResolverTypeWrapper<Row>;
  PhoneSimEdge: ResolverTypeWrapper<Row>;
  PhoneUse: ResolverTypeWrapper<Row>;
  PhoneUseConnection: ResolverTypeWrapper<Row>;
  PhoneUseEdge: ResolverTypeWrapper<Row>;
  PlaceFilter: GqlPlaceFilter;
  PossibleDuplicate: ResolverTypeWrapper<Row>;
  PossibleDuplicateConnection: ResolverTypeWrapper<Row>;
  PossibleDuplicateEdge: ResolverTypeWrapper<Row>;
  Posture: GqlPosture;
  Priority: GqlPriority;
  Proceeding: ResolverTypeWrapper<Row>;
  ProceedingConnection: ResolverTypeWrapper<Row>;
  ProceedingEdge: ResolverTypeWrapper<Row>;
  ProceedingFilter: GqlProceedingFilter;
  ProceedingInput: GqlProceedingInput;
  Product: ResolverTypeWrapper<Row>;
  ProductConnection: ResolverTypeWrapper<Row>;
  ProductEdge: ResolverTypeWrapper<Row>;
  ProductFigures: ResolverTypeWrapper<Row>;
  ProductFilter: GqlProductFilter;
  ProductInput: GqlProductInput;
  ProductKind: GqlProductKind;
  ProductTurnaround: ResolverTypeWrapper<Row>;
  Programme: ResolverTypeWrapper<Row>;
  ProgrammeFigure: ResolverTypeWrapper<Row>;
  ProgrammeQuarter: ResolverTypeWrapper<Row>;
  ProgrammeTotals: ResolverTypeWrapper<Row>;
  Pseudonym: ResolverTypeWrapper<Row>;
  PseudonymQuote: ResolverTypeWrapper<Row>;
  QuarterFigures: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Row>;
  ReachedInTime: ResolverTypeWrapper<Row>;
  ReachedNode: ResolverTypeWrapper<Row>;
  Record: ResolverTypeWrapper<Row>;
  RecordConnection: ResolverTypeWrapper<Row>;
  RecordEdge: ResolverTypeWrapper<Row>;
  RecordFactPayload: ResolverTypeWrapper<Recorded>;
  RecordOperationPayload: ResolverTypeWrapper<RecordedOperation>;
  Referral: ResolverTypeWrapper<Row>;
  ReferralConnection: ResolverTypeWrapper<Row>;
  ReferralDecisionInput: GqlReferralDecisionInput;
  ReferralEdge: ResolverTypeWrapper<Row>;
  ReferralFilter: GqlReferralFilter;
  ReferralInput: GqlReferralInput;
  ReferralKind: GqlReferralKind;
  Region: ResolverTypeWrapper<Row>;
  RegionConnection: ResolverTypeWrapper<Row>;
  RegionEdge: ResolverTypeWrapper<Row>;
  Registrant: ResolverTypeWrapper<Row>;
  RegistrantConnection: ResolverTypeWrapper<Row>;
  RegistrantEdge: ResolverTypeWrapper<Row>;
  Registration: ResolverTypeWrapper<Row>;
  RegistrationConnection: ResolverTypeWrapper<Row>;
  RegistrationEdge: ResolverTypeWrapper<Row>;
  Residence: ResolverTypeWrapper<Row>;
  ResidenceConnection: ResolverTypeWrapper<Row>;
  ResidenceEdge: ResolverTypeWrapper<Row>;
  Resident: ResolverTypeWrapper<Row>;
  ResidentConnection: ResolverTypeWrapper<Row>;
  ResidentEdge: ResolverTypeWrapper<Row>;
  Resolution: ResolverTypeWrapper<Row>;
  ResolutionKind: GqlResolutionKind;
  ResolutionPayload: ResolverTypeWrapper<Resolved>;
  RestatedFigure: ResolverTypeWrapper<Row>;
  Restatement: ResolverTypeWrapper<Row>;
  RestrictOperationInput: GqlRestrictOperationInput;
  Retained: ResolverTypeWrapper<Row>;
  RetainedConnection: ResolverTypeWrapper<Row>;
  RetainedEdge: ResolverTypeWrapper<Row>;
  RetentionDecision: GqlRetentionDecision;
  RetentionPayload: ResolverTypeWrapper<Retention>;
  ReturnInterview: GqlReturnInterview;
  Right: GqlRight;
  RiskAssessment: ResolverTypeWrapper<Row>;
  RiskAssessmentConnection: ResolverTypeWrapper<Row>;
  RiskAssessmentEdge: ResolverTypeWrapper<Row>;
  RiskAssessmentInput: GqlRiskAssessmentInput;
  Role: GqlRole;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Sameness: ResolverTypeWrapper<Row>;
  SamenessConnection: ResolverTypeWrapper<Row>;
  SamenessEdge: ResolverTypeWrapper<Row>;
  SaveChartInput: GqlSaveChartInput;
  SavedChart: ResolverTypeWrapper<SavedChartRow>;
  SavedChartPayload: ResolverTypeWrapper<SavedChartResult>;
  SavedName: ResolverTypeWrapper<Row>;
  SavedNameConnection: ResolverTypeWrapper<Row>;
  SavedNameEdge: ResolverTypeWrapper<Row>;
  SavedNumber: ResolverTypeWrapper<Row>;
  SavedNumberConnection: ResolverTypeWrapper<Row>;
  SavedNumberEdge: ResolverTypeWrapper<Row>;
  SavingOpportunity: ResolverTypeWrapper<Row>;
  SavingOpportunityConnection: ResolverTypeWrapper<Row>;
  SavingOpportunityEdge: ResolverTypeWrapper<Row>;
  SavingOpportunityInput: GqlSavingOpportunityInput;
  SearchHighlight: ResolverTypeWrapper<Row>;
  SearchHit: ResolverTypeWrapper<Row>;
  SearchHitConnection: ResolverTypeWrapper<Row>;
  SearchHitEdge: ResolverTypeWrapper<Row>;
  SearchReason: GqlSearchReason;
  SearchTruncation: ResolverTypeWrapper<Row>;
  SearchedField: GqlSearchedField;
  SharedNode: ResolverTypeWrapper<Row>;
  Sighting: ResolverTypeWrapper<Row>;
  SightingConnection: ResolverTypeWrapper<Row>;
  SightingEdge: ResolverTypeWrapper<Row>;
  Sim: ResolverTypeWrapper<Row>;
  SimConnection: ResolverTypeWrapper<Row>;
  SimDevice: ResolverTypeWrapper<Row>;
  SimDeviceConnection: ResolverTypeWrapper<Row>;
  SimDeviceEdge: ResolverTypeWrapper<Row>;
  SimEdge: ResolverTypeWrapper<Row>;
  SimFilter: GqlSimFilter;
  SimOrder: GqlSimOrder;
  SimPhone: ResolverTypeWrapper<Row>;
  SimPhoneConnection: ResolverTypeWrapper<Row>;
  SimPhoneEdge: ResolverTypeWrapper<Row>;
  Similar: ResolverTypeWrapper<Row>;
  SimilarNode: ResolverTypeWrapper<Row>;
  Source: ResolverTypeWrapper<Row>;
  SourceConnection: ResolverTypeWrapper<Row>;
  SourceEdge: ResolverTypeWrapper<Row>;
  Staff: ResolverTypeWrapper<Row>;
  StartImportInput: GqlStartImportInput;
  StartWashInput: GqlStartWashInput;
  Statement: ResolverTypeWrapper<Row>;
  Stay: ResolverTypeWrapper<Row>;
  StayConnection: ResolverTypeWrapper<Row>;
  StayEdge: ResolverTypeWrapper<Row>;
  StepInTime: ResolverTypeWrapper<Row>;
  Strength: GqlStrength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Row>;
  Subscription: ResolverTypeWrapper<Row>;
  Tasking: ResolverTypeWrapper<Row>;
  TaskingAges: ResolverTypeWrapper<Row>;
  TaskingConnection: ResolverTypeWrapper<Row>;
  TaskingEdge: ResolverTypeWrapper<Row>;
  TaskingInput: GqlTaskingInput;
  ThreatType: GqlThreatType;
  Timeliness: ResolverTypeWrapper<Row>;
  TotalsFilter: GqlTotalsFilter;
  Transaction: ResolverTypeWrapper<Row>;
  TransactionConnection: ResolverTypeWrapper<Row>;
  TransactionEdge: ResolverTypeWrapper<Row>;
  Truncation: ResolverTypeWrapper<Row>;
  UpdateDeconflictionInput: GqlUpdateDeconflictionInput;
  UserError: ResolverTypeWrapper<Row>;
  ValueAdded: ResolverTypeWrapper<Row>;
  Vehicle: ResolverTypeWrapper<Row>;
  VehicleConnection: ResolverTypeWrapper<Row>;
  VehicleEdge: ResolverTypeWrapper<Row>;
  VehicleFilter: GqlVehicleFilter;
  VehicleOrder: GqlVehicleOrder;
  VehicleUse: ResolverTypeWrapper<Row>;
  VehicleUseConnection: ResolverTypeWrapper<Row>;
  VehicleUseEdge: ResolverTypeWrapper<Row>;
  Viewer: ResolverTypeWrapper<Row>;
  ViewerRole: GqlViewerRole;
  Vulnerability: ResolverTypeWrapper<Row>;
  VulnerabilityConnection: ResolverTypeWrapper<Row>;
  VulnerabilityEdge: ResolverTypeWrapper<Row>;
  VulnerabilityFilter: GqlVulnerabilityFilter;
  VulnerabilityOrder: GqlVulnerabilityOrder;
  WashContact: ResolverTypeWrapper<Row>;
  WashDisclosure: GqlWashDisclosure;
  WashHit: ResolverTypeWrapper<Row>;
  WashJob: ResolverTypeWrapper<Row>;
  WashJobLines: ResolverTypeWrapper<Row>;
  WashLines: GqlWashLines;
  WashMatch: GqlWashMatch;
  WashPayload: ResolverTypeWrapper<StartedWash>;
  WashProblem: GqlWashProblem;
  WashReport: ResolverTypeWrapper<Row>;
  WashScoreParts: ResolverTypeWrapper<Row>;
  WashState: GqlWashState;
  WashedIdentifier: ResolverTypeWrapper<Row>;
  WhatIf: ResolverTypeWrapper<Row>;
  WithdrawFactInput: GqlWithdrawFactInput;
  WithdrawFactPayload: ResolverTypeWrapper<Recorded>;
  WithdrawResolutionInput: GqlWithdrawResolutionInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type GqlResolversParentTypes = {
  Account: Row;
  AccountConnection: Row;
  AccountEdge: Row;
  AccountFilter: GqlAccountFilter;
  AccountPayment: Row;
  AccountPaymentConnection: Row;
  AccountPaymentEdge: Row;
  AccountUse: Row;
  AccountUseConnection: Row;
  AccountUseEdge: Row;
  Activity: Row;
  ActivityConnection: Row;
  ActivityEdge: Row;
  ActivityFigures: Row;
  ActivityFilter: GqlActivityFilter;
  ActivityInput: GqlActivityInput;
  AdoptionFilter: GqlAdoptionFilter;
  AgeCount: Row;
  Analysis: Row;
  AnalysisStatement: Row;
  AppUsage: Row;
  AppUsageConnection: Row;
  AppUsageEdge: Row;
  AppUsageInput: GqlAppUsageInput;
  Association: Row;
  AssociationConnection: Row;
  AssociationEdge: Row;
  Attribution: Row;
  AttributionConnection: Row;
  AttributionEdge: Row;
  AuditDay: Row;
  AuditDayConnection: Row;
  AuditDayEdge: Row;
  AuditEntry: Row;
  AuditEntryConnection: Row;
  AuditEntryEdge: Row;
  AuditFilter: GqlAuditFilter;
  AuditIndex: Row;
  AuditSighting: Row;
  AuditSightingConnection: Row;
  AuditSightingEdge: Row;
  AuditedValues: Row;
  Booking: Row;
  BookingConnection: Row;
  BookingEdge: Row;
  Boolean: Scalars['Boolean']['output'];
  Bridge: Row;
  CapabilityRegistration: Row;
  CapabilityRegistrationConnection: Row;
  CapabilityRegistrationEdge: Row;
  CapabilityRegistrationInput: GqlCapabilityRegistrationInput;
  Case: Row;
  CaseConnection: Row;
  CaseEdge: Row;
  CaseInput: GqlCaseInput;
  CellSiteUse: Row;
  CellSiteUseConnection: Row;
  CellSiteUseEdge: Row;
  ChartChanges: Row;
  ChartNode: Row;
  ChartPosition: Row;
  ChartPositionInput: GqlChartPositionInput;
  ChartProblem: Row;
  ChartQuery: Row;
  ChartQueryInput: GqlChartQueryInput;
  CommonLinks: Row;
  Communication: PackedRow;
  CommunicationConnection: Row;
  CommunicationEdge: Row;
  CommunicationEntry: Row;
  Communities: Row;
  Community: Row;
  Cube: Row;
  CubeCell: Row;
  CubeFilter: GqlCubeFilter;
  CubeKey: Row;
  CustodyCount: Row;
  CustodyFigures: Row;
  CutPoint: Row;
  CutPoints: Row;
  DataQualityIssue: Row;
  DateTime: Scalars['DateTime']['output'];
  DecideRetentionInput: GqlDecideRetentionInput;
  Deconfliction: Row;
  DeconflictionConnection: Row;
  DeconflictionEdge: Row;
  DeconflictionFilter: GqlDeconflictionFilter;
  DeconflictionNote: Row;
  DeconflictionNoteConnection: Row;
  DeconflictionNoteEdge: Row;
  DeconflictionNotice: Row;
  DeconflictionPayload: UpdatedDeconfliction;
  DeconflictionSide: Row;
  Device: DeviceRow;
  DeviceConnection: Row;
  DeviceEdge: Row;
  DeviceFilter: GqlDeviceFilter;
  DeviceSim: Row;
  DeviceSimConnection: Row;
  DeviceSimEdge: Row;
  DeviceUse: Row;
  DeviceUseConnection: Row;
  DeviceUseEdge: Row;
  DisposeInput: GqlDisposeInput;
  Disruption: Row;
  DisruptionConnection: Row;
  DisruptionEdge: Row;
  DisruptionFilter: GqlDisruptionFilter;
  DisruptionInput: GqlDisruptionInput;
  DocumentHolder: Row;
  DocumentHolderConnection: Row;
  DocumentHolderEdge: Row;
  DrugsLine: Row;
  DrugsLineConnection: Row;
  DrugsLineEdge: Row;
  DrugsLineFilter: GqlDrugsLineFilter;
  DuplicateEvidence: Row;
  DuplicatePair: Row;
  DuplicatePairConnection: Row;
  DuplicatePairEdge: Row;
  Email: Row;
  EmailConnection: Row;
  EmailEdge: Row;
  EmailUse: Row;
  EmailUseConnection: Row;
  EmailUseEdge: Row;
  Employee: Row;
  EmployeeConnection: Row;
  EmployeeEdge: Row;
  Employment: Row;
  EmploymentConnection: Row;
  EmploymentEdge: Row;
  Encounter: Row;
  EncounterConnection: Row;
  EncounterEdge: Row;
  Entity: Row;
  EntityConnection: Row;
  EntityEdge: Row;
  EntityRole: Row;
  EntityRoleConnection: Row;
  EntityRoleEdge: Row;
  Event: Row;
  EventConnection: Row;
  EventEdge: Row;
  EventFilter: GqlEventFilter;
  ExpandPreview: Row;
  ExpandPreviewGroup: Row;
  Fact: Row;
  FactConnection: Row;
  FactEdge: Row;
  FactFilter: GqlFactFilter;
  FamilyTie: Row;
  FamilyTieConnection: Row;
  FamilyTieEdge: Row;
  Feedback: Row;
  FeedbackConnection: Row;
  FeedbackEdge: Row;
  FeedbackInput: GqlFeedbackInput;
  FeedbackLine: Row;
  FigureDefinition: Row;
  Float: Scalars['Float']['output'];
  Force: Row;
  ForceAdoption: Row;
  ForceConnection: Row;
  ForceEdge: Row;
  GroundsCount: Row;
  GroundsFigures: Row;
  GroupLine: Row;
  GroupLineConnection: Row;
  GroupLineEdge: Row;
  GroupMember: Row;
  GroupMemberConnection: Row;
  GroupMemberEdge: Row;
  HighlightPart: Row;
  ID: Scalars['ID']['output'];
  Identification: Row;
  IdentificationConnection: Row;
  IdentificationEdge: Row;
  IdentificationFilter: GqlIdentificationFilter;
  IdentificationInput: GqlIdentificationInput;
  IdentificationMark: Row;
  IdentificationMarkConnection: Row;
  IdentificationMarkEdge: Row;
  Identifier: Row;
  IdentifierConnection: Row;
  IdentifierEdge: Row;
  IdentityDocument: Row;
  IdentityDocumentConnection: Row;
  IdentityDocumentEdge: Row;
  ImportFlag: Row;
  ImportHit: Row;
  ImportJob: Row;
  ImportMapping: Row;
  ImportMappingParameter: Row;
  ImportParameterInput: GqlImportParameterInput;
  ImportPayload: Started;
  ImportRejection: Row;
  ImportSourceInput: GqlImportSourceInput;
  Int: Scalars['Int']['output'];
  Joined: Row;
  JoinedNetwork: JoinedNetworkRow;
  KeyPlayer: Row;
  KeyPlayers: Row;
  LineGroup: Row;
  LineGroupConnection: Row;
  LineGroupEdge: Row;
  LineInvolvement: Row;
  LineInvolvementConnection: Row;
  LineInvolvementEdge: Row;
  LineNumber: Row;
  LineNumberConnection: Row;
  LineNumberEdge: Row;
  LinePerson: Row;
  LinePersonConnection: Row;
  LinePersonEdge: Row;
  Link: LinkRow;
  LinkConnection: Row;
  LinkEdge: Row;
  LocatedOrganisation: Row;
  LocatedOrganisationConnection: Row;
  LocatedOrganisationEdge: Row;
  LocatedPhone: Row;
  LocatedPhoneConnection: Row;
  LocatedPhoneEdge: Row;
  Location: Row;
  LocationConnection: Row;
  LocationEdge: Row;
  LocationFilter: GqlLocationFilter;
  MemberInput: GqlMemberInput;
  Membership: Row;
  MembershipConnection: Row;
  MembershipEdge: Row;
  MergeConflict: Row;
  MergeInput: GqlMergeInput;
  MergePreview: Row;
  MergedLink: Row;
  MissingEpisode: Row;
  MissingEpisodeConnection: Row;
  MissingEpisodeEdge: Row;
  MissingEpisodeFilter: GqlMissingEpisodeFilter;
  Mutation: Row;
  NetworkScope: GqlNetworkScope;
  NetworkShape: Row;
  NewBroker: Row;
  Node: Row;
  NotSameInput: GqlNotSameInput;
  NrmFunnel: Row;
  OnlineHandle: Row;
  OnlineHandleConnection: Row;
  OnlineHandleEdge: Row;
  OnlineHandleUse: Row;
  OnlineHandleUseConnection: Row;
  OnlineHandleUseEdge: Row;
  OpenOperationInput: GqlOpenOperationInput;
  OpenedChart: Row;
  Operation: Row;
  OperationAccess: Row;
  OperationAccessPayload: Access;
  OperationConnection: Row;
  OperationEdge: Row;
  OperationFilter: GqlOperationFilter;
  OperationInput: GqlOperationInput;
  OperationParticipant: Row;
  OperationParticipantConnection: Row;
  OperationParticipantEdge: Row;
  OperationStaff: Row;
  OperationStaffConnection: Row;
  OperationStaffEdge: Row;
  OperationSubject: Row;
  OperationSubjectConnection: Row;
  OperationSubjectEdge: Row;
  Organisation: Row;
  OrganisationConnection: Row;
  OrganisationEdge: Row;
  OrganisationFilter: GqlOrganisationFilter;
  OrganisationPlace: Row;
  OrganisationPlaceConnection: Row;
  OrganisationPlaceEdge: Row;
  OrganisedCrimeGroup: Row;
  OrganisedCrimeGroupConnection: Row;
  OrganisedCrimeGroupEdge: Row;
  OrganisedCrimeGroupFilter: GqlOrganisedCrimeGroupFilter;
  PackGroup: Row;
  PackPlace: Row;
  PackQuarter: Row;
  PageInfo: Row;
  PartialDate: Scalars['PartialDate']['output'];
  Participant: Row;
  ParticipantConnection: Row;
  ParticipantEdge: Row;
  Path: PathRow;
  PathAvoid: GqlPathAvoid;
  PathInTime: Row;
  PathResult: Row;
  PathWarning: Row;
  PathsInTime: Row;
  PaymentCard: Row;
  PaymentCardConnection: Row;
  PaymentCardEdge: Row;
  PaymentCardUse: Row;
  PaymentCardUseConnection: Row;
  PaymentCardUseEdge: Row;
  PerformancePack: Row;
  Person: Row;
  PersonConnection: Row;
  PersonEdge: Row;
  PersonFilter: GqlPersonFilter;
  Phone: Row;
  PhoneConnection: Row;
  PhoneContact: Row;
  PhoneContactConnection: Row;
  PhoneContactEdge: Row;
  PhoneEdge: Row;
  PhoneFilter: GqlPhoneFilter;
  PhoneLine: Row;
  PhoneLineConnection: Row;
  PhoneLineEdge: Row;
  PhoneSim: Row;
  PhoneSimConnection: Row;
  PhoneSimEdge: Row;
  PhoneUse: Row;
  PhoneUseConnection: Row;
  PhoneUseEdge: Row;
  PlaceFilter: GqlPlaceFilter;
  PossibleDuplicate: Row;
  PossibleDuplicateConnection: Row;
  PossibleDuplicateEdge: Row;
  Proceeding: Row;
  ProceedingConnection: Row;
  ProceedingEdge: Row;
  ProceedingFilter: GqlProceedingFilter;
  ProceedingInput: GqlProceedingInput;
  Product: Row;
  ProductConnection: Row;
  ProductEdge: Row;
  ProductFigures: Row;
  ProductFilter: GqlProductFilter;
  ProductInput: GqlProductInput;
  ProductTurnaround: Row;
  Programme: Row;
  ProgrammeFigure: Row;
  ProgrammeQuarter: Row;
  ProgrammeTotals: Row;
  Pseudonym: Row;
  PseudonymQuote: Row;
  QuarterFigures: Row;
  Query: Row;
  ReachedInTime: Row;
  ReachedNode: Row;
  Record: Row;
  RecordConnection: Row;
  RecordEdge: Row;
  RecordFactPayload: Recorded;
  RecordOperationPayload: RecordedOperation;
  Referral: Row;
  ReferralConnection: Row;
  ReferralDecisionInput: GqlReferralDecisionInput;
  ReferralEdge: Row;
  ReferralFilter: GqlReferralFilter;
  ReferralInput: GqlReferralInput;
  Region: Row;
  RegionConnection: Row;
  RegionEdge: Row;
  Registrant: Row;
  RegistrantConnection: Row;
  RegistrantEdge: Row;
  Registration: Row;
  RegistrationConnection: Row;
  RegistrationEdge: Row;
  Residence: Row;
  ResidenceConnection: Row;
  ResidenceEdge: Row;
  Resident: Row;
  ResidentConnection: Row;
  ResidentEdge: Row;
  Resolution: Row;
  ResolutionPayload: Resolved;
  RestatedFigure: Row;
  Restatement: Row;
  RestrictOperationInput: GqlRestrictOperationInput;
  Retained: Row;
  RetainedConnection: Row;
  RetainedEdge: Row;
  RetentionPayload: Retention;
  RiskAssessment: Row;
  RiskAssessmentConnection: Row;
  RiskAssessmentEdge: Row;
  RiskAssessmentInput: GqlRiskAssessmentInput;
  SafeInt: Scalars['SafeInt']['output'];
  Sameness: Row;
  SamenessConnection: Row;
  SamenessEdge: Row;
  SaveChartInput: GqlSaveChartInput;
  SavedChart: SavedChartRow;
  SavedChartPayload: SavedChartResult;
  SavedName: Row;
  SavedNameConnection: Row;
  SavedNameEdge: Row;
  SavedNumber: Row;
  SavedNumberConnection: Row;
  SavedNumberEdge: Row;
  SavingOpportunity: Row;
  SavingOpportunityConnection: Row;
  SavingOpportunityEdge: Row;
  SavingOpportunityInput: GqlSavingOpportunityInput;
  SearchHighlight: Row;
  SearchHit: Row;
  SearchHitConnection: Row;
  SearchHitEdge: Row;
  SearchTruncation: Row;
  SharedNode: Row;
  Sighting: Row;
  SightingConnection: Row;
  SightingEdge: Row;
  Sim: Row;
  SimConnection: Row;
  SimDevice: Row;
  SimDeviceConnection: Row;
  SimDeviceEdge: Row;
  SimEdge: Row;
  SimFilter: GqlSimFilter;
  SimPhone: Row;
  SimPhoneConnection: Row;
  SimPhoneEdge: Row;
  Similar: Row;
  SimilarNode: Row;
  Source: Row;
  SourceConnection: Row;
  SourceEdge: Row;
  Staff: Row;
  StartImportInput: GqlStartImportInput;
  StartWashInput: GqlStartWashInput;
  Statement: Row;
  Stay: Row;
  StayConnection: Row;
  StayEdge: Row;
  StepInTime: Row;
  String: Scalars['String']['output'];
  Subgraph: Row;
  Subscription: Row;
  Tasking: Row;
  TaskingAges: Row;
  TaskingConnection: Row;
  TaskingEdge: Row;
  TaskingInput: GqlTaskingInput;
  Timeliness: Row;
  TotalsFilter: GqlTotalsFilter;
  Transaction: Row;
  TransactionConnection: Row;
  TransactionEdge: Row;
  Truncation: Row;
  UpdateDeconflictionInput: GqlUpdateDeconflictionInput;
  UserError: Row;
  ValueAdded: Row;
  Vehicle: Row;
  VehicleConnection: Row;
  VehicleEdge: Row;
  VehicleFilter: GqlVehicleFilter;
  VehicleUse: Row;
  VehicleUseConnection: Row;
  VehicleUseEdge: Row;
  Viewer: Row;
  Vulnerability: Row;
  VulnerabilityConnection: Row;
  VulnerabilityEdge: Row;
  VulnerabilityFilter: GqlVulnerabilityFilter;
  WashContact: Row;
  WashHit: Row;
  WashJob: Row;
  WashJobLines: Row;
  WashPayload: StartedWash;
  WashReport: Row;
  WashScoreParts: Row;
  WashedIdentifier: Row;
  WhatIf: Row;
  WithdrawFactInput: GqlWithdrawFactInput;
  WithdrawFactPayload: Recorded;
  WithdrawResolutionInput: GqlWithdrawResolutionInput;
};

export type GqlAuditedDirectiveArgs = {
  as: GqlAuditKind;
};

export type GqlAuditedDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlAuditedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlConnectionDirectiveArgs = { };

export type GqlConnectionDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlConnectionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlCypherDirectiveArgs = {
  file: Scalars['String']['input'];
};

export type GqlCypherDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlCypherDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlLinkDirectiveArgs = { };

export type GqlLinkDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlLinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlPropertyDirectiveArgs = {
  names: Array<Scalars['String']['input']>;
};

export type GqlPropertyDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlPropertyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlRecordedDirectiveArgs = { };

export type GqlRecordedDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlRecordedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlRequiresDirectiveArgs = {
  right: GqlRight;
};

export type GqlRequiresDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlRequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlVariableDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type GqlVariableDirectiveResolver<Result, Parent, ContextType = Context, Args = GqlVariableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlAccountResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Account'] = GqlResolversParentTypes['Account']> = {
  attributions?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<GqlAccountAttributionsArgs>>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlAccountLinksArgs>>;
  number?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlAccountOperationsArgs>>;
  paid?: Resolver<GqlResolversTypes['AccountPaymentConnection'], ParentType, ContextType, Partial<GqlAccountPaidArgs>>;
  paidBy?: Resolver<GqlResolversTypes['AccountPaymentConnection'], ParentType, ContextType, Partial<GqlAccountPaidByArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlAccountRecordsArgs>>;
  registeredTo?: Resolver<GqlResolversTypes['RegistrantConnection'], ParentType, ContextType, Partial<GqlAccountRegisteredToArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlAccountRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlAccountSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlAccountTimelineArgs>>;
  transactions?: Resolver<GqlResolversTypes['TransactionConnection'], ParentType, ContextType, Partial<GqlAccountTransactionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAccountConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountConnection'] = GqlResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAccountEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountEdge'] = GqlResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Account'], ParentType, ContextType>;
};

export type GqlAccountPaymentResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountPayment'] = GqlResolversParentTypes['AccountPayment']> = {
  account?: Resolver<GqlResolversTypes['Account'], ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAccountPaymentConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountPaymentConnection'] = GqlResolversParentTypes['AccountPaymentConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AccountPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['AccountPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAccountPaymentEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountPaymentEdge'] = GqlResolversParentTypes['AccountPaymentEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['AccountPayment'], ParentType, ContextType>;
};

export type GqlAccountUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountUse'] = GqlResolversParentTypes['AccountUse']> = {
  account?: Resolver<GqlResolversTypes['Account'], ParentType, ContextType>;
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAccountUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountUseConnection'] = GqlResolversParentTypes['AccountUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AccountUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['AccountUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAccountUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountUseEdge'] = GqlResolversParentTypes['AccountUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['AccountUse'], ParentType, ContextType>;
};

export type GqlActivityResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Activity'] = GqlResolversParentTypes['Activity']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlActivityConcernsArgs>>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ActivityKind'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlActivityConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ActivityConnection'] = GqlResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlActivityEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ActivityEdge'] = GqlResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Activity'], ParentType, ContextType>;
};

export type GqlActivityFiguresResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ActivityFigures'] = GqlResolversParentTypes['ActivityFigures']> = {
  activities?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ActivityKind'], ParentType, ContextType>;
  things?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAgeCountResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AgeCount'] = GqlResolversParentTypes['AgeCount']> = {
  band?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlAnalysisResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Analysis'] = GqlResolversParentTypes['Analysis']> = {
  evidence?: Resolver<GqlResolversTypes['AnalysisStatement'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<GqlResolversTypes['AnalysisStatement'], ParentType, ContextType>;
};

export type GqlAnalysisStatementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AnalysisStatement'] = GqlResolversParentTypes['AnalysisStatement']> = {
  header?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlAppUsageResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AppUsage'] = GqlResolversParentTypes['AppUsage']> = {
  app?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlAppUsageConcernsArgs>>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAppUsageConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AppUsageConnection'] = GqlResolversParentTypes['AppUsageConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AppUsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['AppUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAppUsageEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AppUsageEdge'] = GqlResolversParentTypes['AppUsageEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['AppUsage'], ParentType, ContextType>;
};

export type GqlAssociationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Association'] = GqlResolversParentTypes['Association']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAssociationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AssociationConnection'] = GqlResolversParentTypes['AssociationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Association']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAssociationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AssociationEdge'] = GqlResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Association'], ParentType, ContextType>;
};

export type GqlAttributionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Attribution'] = GqlResolversParentTypes['Attribution']> = {
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAttributionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AttributionConnection'] = GqlResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Attribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAttributionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AttributionEdge'] = GqlResolversParentTypes['AttributionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Attribution'], ParentType, ContextType>;
};

export type GqlAuditDayResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditDay'] = GqlResolversParentTypes['AuditDay']> = {
  day?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  refused?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['ViewerRole']>, ParentType, ContextType>;
  seen?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  usual?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  usualOfPeers?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  viewer?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAuditDayConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditDayConnection'] = GqlResolversParentTypes['AuditDayConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AuditDayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['AuditDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAuditDayEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditDayEdge'] = GqlResolversParentTypes['AuditDayEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['AuditDay'], ParentType, ContextType>;
};

export type GqlAuditEntryResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditEntry'] = GqlResolversParentTypes['AuditEntry']> = {
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  chain?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  durationMs?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  ids?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<Array<GqlResolversTypes['AuditKind']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<GqlResolversTypes['AuditOutcome'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  purposeText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['ViewerRole']>, ParentType, ContextType>;
  sequence?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAuditEntryConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditEntryConnection'] = GqlResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAuditEntryEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditEntryEdge'] = GqlResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type GqlAuditIndexResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditIndex'] = GqlResolversParentTypes['AuditIndex']> = {
  logs?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAuditSightingResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditSighting'] = GqlResolversParentTypes['AuditSighting']> = {
  day?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  entity?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  entries?: Resolver<GqlResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<GqlAuditSightingEntriesArgs>>;
  firstAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  requests?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlAuditSightingConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditSightingConnection'] = GqlResolversParentTypes['AuditSightingConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['AuditSightingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['AuditSighting']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAuditSightingEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditSightingEdge'] = GqlResolversParentTypes['AuditSightingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['AuditSighting'], ParentType, ContextType>;
};

export type GqlAuditedValuesResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AuditedValues'] = GqlResolversParentTypes['AuditedValues']> = {
  entry?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  literals?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlBookingResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Booking'] = GqlResolversParentTypes['Booking']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  fareMinor?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlBookingLinksArgs>>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlBookingOperationsArgs>>;
  participants?: Resolver<GqlResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<GqlBookingParticipantsArgs>>;
  paymentMethod?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  pickup?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlBookingConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['BookingConnection'] = GqlResolversParentTypes['BookingConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['BookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Booking']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlBookingEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['BookingEdge'] = GqlResolversParentTypes['BookingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Booking'], ParentType, ContextType>;
};

export type GqlBridgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Bridge'] = GqlResolversParentTypes['Bridge']> = {
  a?: Resolver<Maybe<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  aId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<Maybe<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  bId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  separated?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCapabilityRegistrationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CapabilityRegistration'] = GqlResolversParentTypes['CapabilityRegistration']> = {
  app?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlCapabilityRegistrationConcernsArgs>>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlCapabilityRegistrationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CapabilityRegistrationConnection'] = GqlResolversParentTypes['CapabilityRegistrationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['CapabilityRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['CapabilityRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCapabilityRegistrationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CapabilityRegistrationEdge'] = GqlResolversParentTypes['CapabilityRegistrationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['CapabilityRegistration'], ParentType, ContextType>;
};

export type GqlCaseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Case'] = GqlResolversParentTypes['Case']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  childExploitation?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlCaseConcernsArgs>>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  threatType?: Resolver<Maybe<GqlResolversTypes['ThreatType']>, ParentType, ContextType>;
  vawg?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlCaseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CaseConnection'] = GqlResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCaseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CaseEdge'] = GqlResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Case'], ParentType, ContextType>;
};

export type GqlCellSiteUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CellSiteUse'] = GqlResolversParentTypes['CellSiteUse']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  location?: Resolver<GqlResolversTypes['Location'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlCellSiteUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CellSiteUseConnection'] = GqlResolversParentTypes['CellSiteUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['CellSiteUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['CellSiteUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCellSiteUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CellSiteUseEdge'] = GqlResolversParentTypes['CellSiteUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['CellSiteUse'], ParentType, ContextType>;
};

export type GqlChartChangesResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ChartChanges'] = GqlResolversParentTypes['ChartChanges']> = {
  goneLinkIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  goneNodeIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  newLinkIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  newNodeIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlChartNodeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ChartNode'] = GqlResolversParentTypes['ChartNode']> = {
  __resolveType: TypeResolveFn<'Account' | 'Booking' | 'Communication' | 'Device' | 'DrugsLine' | 'Email' | 'Encounter' | 'Identifier' | 'IdentityDocument' | 'Location' | 'MissingEpisode' | 'OnlineHandle' | 'Operation' | 'Organisation' | 'OrganisedCrimeGroup' | 'PaymentCard' | 'Person' | 'Phone' | 'Sighting' | 'Sim' | 'Stay' | 'Transaction' | 'Vehicle' | 'Vulnerability', ParentType, ContextType>;
};

export type GqlChartPositionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ChartPosition'] = GqlResolversParentTypes['ChartPosition']> = {
  nodeId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  x?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlChartProblemResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ChartProblem'] = GqlResolversParentTypes['ChartProblem']> = {
  message?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlChartQueryResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ChartQuery'] = GqlResolversParentTypes['ChartQuery']> = {
  arguments?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlCommonLinksResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CommonLinks'] = GqlResolversParentTypes['CommonLinks']> = {
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  shared?: Resolver<Array<GqlResolversTypes['SharedNode']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlCommunicationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Communication'] = GqlResolversParentTypes['Communication']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  channel?: Resolver<GqlResolversTypes['Channel'], ParentType, ContextType>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<Array<GqlResolversTypes['CommunicationEntry']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlCommunicationLinksArgs>>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlCommunicationOperationsArgs>>;
  participants?: Resolver<GqlResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<GqlCommunicationParticipantsArgs>>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlCommunicationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CommunicationConnection'] = GqlResolversParentTypes['CommunicationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['CommunicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Communication']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCommunicationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CommunicationEdge'] = GqlResolversParentTypes['CommunicationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Communication'], ParentType, ContextType>;
};

export type GqlCommunicationEntryResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CommunicationEntry'] = GqlResolversParentTypes['CommunicationEntry']> = {
  at?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  channel?: Resolver<GqlResolversTypes['Channel'], ParentType, ContextType>;
  deleted?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  outgoing?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlCommunitiesResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Communities'] = GqlResolversParentTypes['Communities']> = {
  communities?: Resolver<Array<GqlResolversTypes['Community']>, ParentType, ContextType>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  nodeCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlCommunityResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Community'] = GqlResolversParentTypes['Community']> = {
  label?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  linksOut?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  linksWithin?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  memberIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<Array<Maybe<GqlResolversTypes['ChartNode']>>, ParentType, ContextType>;
  size?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlCubeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Cube'] = GqlResolversParentTypes['Cube']> = {
  asAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  cells?: Resolver<Array<GqlResolversTypes['CubeCell']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<GqlResolversTypes['CubeDimension']>, ParentType, ContextType>;
  rules?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  suppressed?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<GqlResolversTypes['CubeCell'], ParentType, ContextType>;
  visibleOnly?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlCubeCellResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CubeCell'] = GqlResolversParentTypes['CubeCell']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  distinctOperations?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  keys?: Resolver<Array<GqlResolversTypes['CubeKey']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlCubeCellOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlCubeCellRecordsArgs>>;
  share?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  withheldAsSmall?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  withheldRecords?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlCubeKeyResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CubeKey'] = GqlResolversParentTypes['CubeKey']> = {
  dimension?: Resolver<GqlResolversTypes['CubeDimension'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlCustodyCountResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CustodyCount'] = GqlResolversParentTypes['CustodyCount']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  warning?: Resolver<GqlResolversTypes['CustodyWarning'], ParentType, ContextType>;
};

export type GqlCustodyFiguresResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CustodyFigures'] = GqlResolversParentTypes['CustodyFigures']> = {
  extended?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  remanded?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  running?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<Array<GqlResolversTypes['CustodyCount']>, ParentType, ContextType>;
};

export type GqlCutPointResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CutPoint'] = GqlResolversParentTypes['CutPoint']> = {
  node?: Resolver<Maybe<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  nodeId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  separated?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCutPointsResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CutPoints'] = GqlResolversParentTypes['CutPoints']> = {
  bridgeCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  bridges?: Resolver<Array<GqlResolversTypes['Bridge']>, ParentType, ContextType>;
  components?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  pointCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Array<GqlResolversTypes['CutPoint']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlDataQualityIssueResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DataQualityIssue'] = GqlResolversParentTypes['DataQualityIssue']> = {
  records?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlDataQualityIssueRecordsArgs>>;
  rule?: Resolver<GqlResolversTypes['DataQualityRule'], ParentType, ContextType>;
};

export interface GqlDateTimeScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GqlDeconflictionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Deconfliction'] = GqlResolversParentTypes['Deconfliction']> = {
  asking?: Resolver<GqlResolversTypes['DeconflictionSide'], ParentType, ContextType>;
  createdAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  holding?: Resolver<GqlResolversTypes['DeconflictionSide'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<Maybe<GqlResolversTypes['WashMatch']>, ParentType, ContextType>;
  notes?: Resolver<GqlResolversTypes['DeconflictionNoteConnection'], ParentType, ContextType, Partial<GqlDeconflictionNotesArgs>>;
  status?: Resolver<GqlResolversTypes['DeconflictionStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDeconflictionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionConnection'] = GqlResolversParentTypes['DeconflictionConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DeconflictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Deconfliction']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDeconflictionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionEdge'] = GqlResolversParentTypes['DeconflictionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Deconfliction'], ParentType, ContextType>;
};

export type GqlDeconflictionNoteResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionNote'] = GqlResolversParentTypes['DeconflictionNote']> = {
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDeconflictionNoteConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionNoteConnection'] = GqlResolversParentTypes['DeconflictionNoteConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DeconflictionNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['DeconflictionNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDeconflictionNoteEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionNoteEdge'] = GqlResolversParentTypes['DeconflictionNoteEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DeconflictionNote'], ParentType, ContextType>;
};

export type GqlDeconflictionNoticeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionNotice'] = GqlResolversParentTypes['DeconflictionNotice']> = {
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  operationId?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  operationReference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<GqlResolversTypes['DeconflictionToldSide'], ParentType, ContextType>;
  washId?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlDeconflictionPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionPayload'] = GqlResolversParentTypes['DeconflictionPayload']> = {
  deconfliction?: Resolver<Maybe<GqlResolversTypes['Deconfliction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlDeconflictionSideResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeconflictionSide'] = GqlResolversParentTypes['DeconflictionSide']> = {
  askedBy?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  isOurs?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  post?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlDeviceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Device'] = GqlResolversParentTypes['Device']> = {
  attributions?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<GqlDeviceAttributionsArgs>>;
  colour?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  exhibitRef?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  imei?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlDeviceLinksArgs>>;
  make?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlDeviceOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlDeviceRecordsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlDeviceRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlDeviceSameAsArgs>>;
  savedNumbers?: Resolver<GqlResolversTypes['SavedNumberConnection'], ParentType, ContextType, Partial<GqlDeviceSavedNumbersArgs>>;
  sims?: Resolver<GqlResolversTypes['DeviceSimConnection'], ParentType, ContextType, Partial<GqlDeviceSimsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlDeviceTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDeviceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceConnection'] = GqlResolversParentTypes['DeviceConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DeviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Device']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDeviceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceEdge'] = GqlResolversParentTypes['DeviceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Device'], ParentType, ContextType>;
};

export type GqlDeviceSimResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceSim'] = GqlResolversParentTypes['DeviceSim']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  sim?: Resolver<GqlResolversTypes['Sim'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDeviceSimConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceSimConnection'] = GqlResolversParentTypes['DeviceSimConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DeviceSimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['DeviceSim']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDeviceSimEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceSimEdge'] = GqlResolversParentTypes['DeviceSimEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DeviceSim'], ParentType, ContextType>;
};

export type GqlDeviceUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceUse'] = GqlResolversParentTypes['DeviceUse']> = {
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  device?: Resolver<GqlResolversTypes['Device'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDeviceUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceUseConnection'] = GqlResolversParentTypes['DeviceUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DeviceUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['DeviceUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDeviceUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DeviceUseEdge'] = GqlResolversParentTypes['DeviceUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DeviceUse'], ParentType, ContextType>;
};

export type GqlDisruptionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Disruption'] = GqlResolversParentTypes['Disruption']> = {
  assessor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlDisruptionConcernsArgs>>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<GqlResolversTypes['DisruptionImpact'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  otherPs?: Resolver<Array<GqlResolversTypes['FourP']>, ParentType, ContextType>;
  otherThreats?: Resolver<Array<GqlResolversTypes['ThreatType']>, ParentType, ContextType>;
  primaryP?: Resolver<GqlResolversTypes['FourP'], ParentType, ContextType>;
  primaryThreat?: Resolver<GqlResolversTypes['ThreatType'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<GqlResolversTypes['DisruptionStatus'], ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDisruptionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DisruptionConnection'] = GqlResolversParentTypes['DisruptionConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DisruptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Disruption']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDisruptionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DisruptionEdge'] = GqlResolversParentTypes['DisruptionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Disruption'], ParentType, ContextType>;
};

export type GqlDocumentHolderResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DocumentHolder'] = GqlResolversParentTypes['DocumentHolder']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDocumentHolderConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DocumentHolderConnection'] = GqlResolversParentTypes['DocumentHolderConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DocumentHolderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['DocumentHolder']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDocumentHolderEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DocumentHolderEdge'] = GqlResolversParentTypes['DocumentHolderEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DocumentHolder'], ParentType, ContextType>;
};

export type GqlDrugsLineResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DrugsLine'] = GqlResolversParentTypes['DrugsLine']> = {
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  controlledBy?: Resolver<GqlResolversTypes['LineGroupConnection'], ParentType, ContextType, Partial<GqlDrugsLineControlledByArgs>>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  disruptions?: Resolver<GqlResolversTypes['DisruptionConnection'], ParentType, ContextType, Partial<GqlDrugsLineDisruptionsArgs>>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  holders?: Resolver<GqlResolversTypes['LinePersonConnection'], ParentType, ContextType, Partial<GqlDrugsLineHoldersArgs>>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifications?: Resolver<GqlResolversTypes['IdentificationConnection'], ParentType, ContextType, Partial<GqlDrugsLineIdentificationsArgs>>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlDrugsLineLinksArgs>>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<GqlResolversTypes['LineNumberConnection'], ParentType, ContextType, Partial<GqlDrugsLineNumbersArgs>>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlDrugsLineOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlDrugsLineRecordsArgs>>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlDrugsLineRolesArgs>>;
  runners?: Resolver<GqlResolversTypes['LinePersonConnection'], ParentType, ContextType, Partial<GqlDrugsLineRunnersArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlDrugsLineSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlDrugsLineTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDrugsLineConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DrugsLineConnection'] = GqlResolversParentTypes['DrugsLineConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DrugsLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['DrugsLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDrugsLineEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DrugsLineEdge'] = GqlResolversParentTypes['DrugsLineEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DrugsLine'], ParentType, ContextType>;
};

export type GqlDuplicateEvidenceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DuplicateEvidence'] = GqlResolversParentTypes['DuplicateEvidence']> = {
  kind?: Resolver<GqlResolversTypes['DuplicateEvidenceKind'], ParentType, ContextType>;
  other?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  own?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlDuplicatePairResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DuplicatePair'] = GqlResolversParentTypes['DuplicatePair']> = {
  evidence?: Resolver<Array<GqlResolversTypes['DuplicateEvidence']>, ParentType, ContextType>;
  one?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlDuplicatePairConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DuplicatePairConnection'] = GqlResolversParentTypes['DuplicatePairConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['DuplicatePairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['SearchTruncation']>, ParentType, ContextType>;
};

export type GqlDuplicatePairEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DuplicatePairEdge'] = GqlResolversParentTypes['DuplicatePairEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DuplicatePair'], ParentType, ContextType>;
};

export type GqlEmailResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Email'] = GqlResolversParentTypes['Email']> = {
  address?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  attributions?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<GqlEmailAttributionsArgs>>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlEmailLinksArgs>>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlEmailOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlEmailRecordsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlEmailRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlEmailSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlEmailTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEmailConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmailConnection'] = GqlResolversParentTypes['EmailConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EmailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Email']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEmailEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmailEdge'] = GqlResolversParentTypes['EmailEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Email'], ParentType, ContextType>;
};

export type GqlEmailUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmailUse'] = GqlResolversParentTypes['EmailUse']> = {
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  email?: Resolver<GqlResolversTypes['Email'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEmailUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmailUseConnection'] = GqlResolversParentTypes['EmailUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EmailUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['EmailUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEmailUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmailUseEdge'] = GqlResolversParentTypes['EmailUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['EmailUse'], ParentType, ContextType>;
};

export type GqlEmployeeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Employee'] = GqlResolversParentTypes['Employee']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEmployeeConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmployeeConnection'] = GqlResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Employee']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEmployeeEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmployeeEdge'] = GqlResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Employee'], ParentType, ContextType>;
};

export type GqlEmploymentResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Employment'] = GqlResolversParentTypes['Employment']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  organisation?: Resolver<GqlResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEmploymentConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmploymentConnection'] = GqlResolversParentTypes['EmploymentConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EmploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Employment']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEmploymentEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EmploymentEdge'] = GqlResolversParentTypes['EmploymentEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Employment'], ParentType, ContextType>;
};

export type GqlEncounterResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Encounter'] = GqlResolversParentTypes['Encounter']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlEncounterLinksArgs>>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlEncounterOperationsArgs>>;
  outcome?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<GqlResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<GqlEncounterParticipantsArgs>>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEncounterConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EncounterConnection'] = GqlResolversParentTypes['EncounterConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EncounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Encounter']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEncounterEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EncounterEdge'] = GqlResolversParentTypes['EncounterEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Encounter'], ParentType, ContextType>;
};

export type GqlEntityResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Entity'] = GqlResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Account' | 'Device' | 'DrugsLine' | 'Email' | 'Identifier' | 'IdentityDocument' | 'Location' | 'OnlineHandle' | 'Organisation' | 'OrganisedCrimeGroup' | 'PaymentCard' | 'Person' | 'Phone' | 'Sim' | 'Vehicle' | 'Vulnerability', ParentType, ContextType>;
};

export type GqlEntityConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EntityConnection'] = GqlResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEntityEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EntityEdge'] = GqlResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
};

export type GqlEntityRoleResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EntityRole'] = GqlResolversParentTypes['EntityRole']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['Role']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEntityRoleConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EntityRoleConnection'] = GqlResolversParentTypes['EntityRoleConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EntityRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['EntityRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEntityRoleEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EntityRoleEdge'] = GqlResolversParentTypes['EntityRoleEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['EntityRole'], ParentType, ContextType>;
};

export type GqlEventResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Event'] = GqlResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Booking' | 'Communication' | 'Encounter' | 'MissingEpisode' | 'Sighting' | 'Stay' | 'Transaction', ParentType, ContextType>;
};

export type GqlEventConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EventConnection'] = GqlResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEventEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EventEdge'] = GqlResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Event'], ParentType, ContextType>;
};

export type GqlExpandPreviewResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ExpandPreview'] = GqlResolversParentTypes['ExpandPreview']> = {
  groups?: Resolver<Array<GqlResolversTypes['ExpandPreviewGroup']>, ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlExpandPreviewGroupResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ExpandPreviewGroup'] = GqlResolversParentTypes['ExpandPreviewGroup']> = {
  direction?: Resolver<GqlResolversTypes['ExpandDirection'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<GqlResolversTypes['LinkType'], ParentType, ContextType>;
  year?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlFactResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Fact'] = GqlResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Activity' | 'AppUsage' | 'CapabilityRegistration' | 'Case' | 'Disruption' | 'Feedback' | 'Identification' | 'Proceeding' | 'Product' | 'Referral' | 'RiskAssessment' | 'SavingOpportunity' | 'Tasking', ParentType, ContextType>;
};

export type GqlFactConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FactConnection'] = GqlResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFactEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FactEdge'] = GqlResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Fact'], ParentType, ContextType>;
};

export type GqlFamilyTieResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FamilyTie'] = GqlResolversParentTypes['FamilyTie']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlFamilyTieConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FamilyTieConnection'] = GqlResolversParentTypes['FamilyTieConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['FamilyTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['FamilyTie']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFamilyTieEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FamilyTieEdge'] = GqlResolversParentTypes['FamilyTieEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['FamilyTie'], ParentType, ContextType>;
};

export type GqlFeedbackResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Feedback'] = GqlResolversParentTypes['Feedback']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlFeedbackConcernsArgs>>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlFeedbackConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FeedbackConnection'] = GqlResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFeedbackEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FeedbackEdge'] = GqlResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Feedback'], ParentType, ContextType>;
};

export type GqlFeedbackLineResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FeedbackLine'] = GqlResolversParentTypes['FeedbackLine']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlFigureDefinitionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FigureDefinition'] = GqlResolversParentTypes['FigureDefinition']> = {
  denominator?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  statuses?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlForceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Force'] = GqlResolversParentTypes['Force']> = {
  aliases?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ForceKind'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlForceOperationsArgs>>;
  operationsLocated?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlForceOperationsLocatedArgs>>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlForceAdoptionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ForceAdoption'] = GqlResolversParentTypes['ForceAdoption']> = {
  force?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  uses?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type GqlForceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ForceConnection'] = GqlResolversParentTypes['ForceConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ForceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Force']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlForceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ForceEdge'] = GqlResolversParentTypes['ForceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Force'], ParentType, ContextType>;
};

export type GqlGroundsCountResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroundsCount'] = GqlResolversParentTypes['GroundsCount']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<GqlResolversTypes['GroundsDecision'], ParentType, ContextType>;
};

export type GqlGroundsFiguresResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroundsFigures'] = GqlResolversParentTypes['GroundsFigures']> = {
  decided?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  decisions?: Resolver<Array<GqlResolversTypes['GroundsCount']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  undecided?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlGroupLineResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroupLine'] = GqlResolversParentTypes['GroupLine']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  line?: Resolver<GqlResolversTypes['DrugsLine'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlGroupLineConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroupLineConnection'] = GqlResolversParentTypes['GroupLineConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['GroupLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['GroupLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlGroupLineEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroupLineEdge'] = GqlResolversParentTypes['GroupLineEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['GroupLine'], ParentType, ContextType>;
};

export type GqlGroupMemberResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroupMember'] = GqlResolversParentTypes['GroupMember']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlGroupMemberConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroupMemberConnection'] = GqlResolversParentTypes['GroupMemberConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['GroupMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['GroupMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlGroupMemberEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['GroupMemberEdge'] = GqlResolversParentTypes['GroupMemberEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['GroupMember'], ParentType, ContextType>;
};

export type GqlHighlightPartResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['HighlightPart'] = GqlResolversParentTypes['HighlightPart']> = {
  matched?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlIdentificationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Identification'] = GqlResolversParentTypes['Identification']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlIdentificationConcernsArgs>>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['IdentificationKind'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['IdentificationStatus']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlIdentificationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentificationConnection'] = GqlResolversParentTypes['IdentificationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['IdentificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Identification']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlIdentificationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentificationEdge'] = GqlResolversParentTypes['IdentificationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Identification'], ParentType, ContextType>;
};

export type GqlIdentificationMarkResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentificationMark'] = GqlResolversParentTypes['IdentificationMark']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  mark?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlIdentificationMarkConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentificationMarkConnection'] = GqlResolversParentTypes['IdentificationMarkConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['IdentificationMarkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['IdentificationMark']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlIdentificationMarkEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentificationMarkEdge'] = GqlResolversParentTypes['IdentificationMarkEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['IdentificationMark'], ParentType, ContextType>;
};

export type GqlIdentifierResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Identifier'] = GqlResolversParentTypes['Identifier']> = {
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  holders?: Resolver<GqlResolversTypes['DocumentHolderConnection'], ParentType, ContextType, Partial<GqlIdentifierHoldersArgs>>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlIdentifierLinksArgs>>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlIdentifierOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlIdentifierRecordsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlIdentifierRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlIdentifierSameAsArgs>>;
  scheme?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlIdentifierTimelineArgs>>;
  value?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlIdentifierConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentifierConnection'] = GqlResolversParentTypes['IdentifierConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['IdentifierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlIdentifierEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentifierEdge'] = GqlResolversParentTypes['IdentifierEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Identifier'], ParentType, ContextType>;
};

export type GqlIdentityDocumentResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentityDocument'] = GqlResolversParentTypes['IdentityDocument']> = {
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  documentType?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  holders?: Resolver<GqlResolversTypes['DocumentHolderConnection'], ParentType, ContextType, Partial<GqlIdentityDocumentHoldersArgs>>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlIdentityDocumentLinksArgs>>;
  nationality?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlIdentityDocumentOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlIdentityDocumentRecordsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlIdentityDocumentRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlIdentityDocumentSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlIdentityDocumentTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlIdentityDocumentConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentityDocumentConnection'] = GqlResolversParentTypes['IdentityDocumentConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['IdentityDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlIdentityDocumentEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IdentityDocumentEdge'] = GqlResolversParentTypes['IdentityDocumentEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['IdentityDocument'], ParentType, ContextType>;
};

export type GqlImportFlagResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImportFlag'] = GqlResolversParentTypes['ImportFlag']> = {
  column?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ImportFlagKind'], ParentType, ContextType>;
  line?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlImportHitResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImportHit'] = GqlResolversParentTypes['ImportHit']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlImportJobResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImportJob'] = GqlResolversParentTypes['ImportJob']> = {
  by?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  dryRun?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  entitiesKnown?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  entitiesNew?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  fileHash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  fileSize?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  flaggedCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ImportFlag']>, ParentType, ContextType>;
  hitCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  hits?: Resolver<Array<GqlResolversTypes['ImportHit']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  linksKnown?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  linksNew?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  mapping?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mappingVersion?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  notRead?: Resolver<Maybe<Array<GqlResolversTypes['String']>>, ParentType, ContextType>;
  operationReference?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  rejected?: Resolver<Array<GqlResolversTypes['ImportRejection']>, ParentType, ContextType>;
  rejectedCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  rowsRead?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<GqlResolversTypes['ImportState'], ParentType, ContextType>;
  step?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlImportMappingResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImportMapping'] = GqlResolversParentTypes['ImportMapping']> = {
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<GqlResolversTypes['ImportMappingParameter']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlImportMappingParameterResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImportMappingParameter'] = GqlResolversParentTypes['ImportMappingParameter']> = {
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  optional?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlImportPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImportPayload'] = GqlResolversParentTypes['ImportPayload']> = {
  again?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  job?: Resolver<Maybe<GqlResolversTypes['ImportJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlImportRejectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImportRejection'] = GqlResolversParentTypes['ImportRejection']> = {
  line?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlJoinedResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Joined'] = GqlResolversParentTypes['Joined']> = {
  bound?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  isSmallest?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  isolates?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  networks?: Resolver<Array<GqlResolversTypes['JoinedNetwork']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlJoinedNetworkResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['JoinedNetwork'] = GqlResolversParentTypes['JoinedNetwork']> = {
  betweenIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  linkIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  nodeIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  size?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  withoutId?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlKeyPlayerResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['KeyPlayer'] = GqlResolversParentTypes['KeyPlayer']> = {
  node?: Resolver<Maybe<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  nodeId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlKeyPlayersResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['KeyPlayers'] = GqlResolversParentTypes['KeyPlayers']> = {
  converged?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  players?: Resolver<Array<GqlResolversTypes['KeyPlayer']>, ParentType, ContextType>;
  sampled?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlLineGroupResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineGroup'] = GqlResolversParentTypes['LineGroup']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<GqlResolversTypes['OrganisedCrimeGroup'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLineGroupConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineGroupConnection'] = GqlResolversParentTypes['LineGroupConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LineGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['LineGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLineGroupEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineGroupEdge'] = GqlResolversParentTypes['LineGroupEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['LineGroup'], ParentType, ContextType>;
};

export type GqlLineInvolvementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineInvolvement'] = GqlResolversParentTypes['LineInvolvement']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  line?: Resolver<GqlResolversTypes['DrugsLine'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLineInvolvementConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineInvolvementConnection'] = GqlResolversParentTypes['LineInvolvementConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LineInvolvementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['LineInvolvement']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLineInvolvementEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineInvolvementEdge'] = GqlResolversParentTypes['LineInvolvementEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['LineInvolvement'], ParentType, ContextType>;
};

export type GqlLineNumberResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineNumber'] = GqlResolversParentTypes['LineNumber']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  phone?: Resolver<GqlResolversTypes['Phone'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLineNumberConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineNumberConnection'] = GqlResolversParentTypes['LineNumberConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LineNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['LineNumber']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLineNumberEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineNumberEdge'] = GqlResolversParentTypes['LineNumberEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['LineNumber'], ParentType, ContextType>;
};

export type GqlLinePersonResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LinePerson'] = GqlResolversParentTypes['LinePerson']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLinePersonConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LinePersonConnection'] = GqlResolversParentTypes['LinePersonConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LinePersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['LinePerson']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLinePersonEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LinePersonEdge'] = GqlResolversParentTypes['LinePersonEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['LinePerson'], ParentType, ContextType>;
};

export type GqlLinkResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Link'] = GqlResolversParentTypes['Link']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  direction?: Resolver<GqlResolversTypes['LinkDirection'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['ChartNode'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  target?: Resolver<GqlResolversTypes['ChartNode'], ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<GqlResolversTypes['LinkType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLinkConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LinkConnection'] = GqlResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLinkEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LinkEdge'] = GqlResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  neighbour?: Resolver<GqlResolversTypes['ChartNode'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Link'], ParentType, ContextType>;
};

export type GqlLocatedOrganisationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocatedOrganisation'] = GqlResolversParentTypes['LocatedOrganisation']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  organisation?: Resolver<GqlResolversTypes['Organisation'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLocatedOrganisationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocatedOrganisationConnection'] = GqlResolversParentTypes['LocatedOrganisationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LocatedOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['LocatedOrganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLocatedOrganisationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocatedOrganisationEdge'] = GqlResolversParentTypes['LocatedOrganisationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['LocatedOrganisation'], ParentType, ContextType>;
};

export type GqlLocatedPhoneResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocatedPhone'] = GqlResolversParentTypes['LocatedPhone']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  phone?: Resolver<GqlResolversTypes['Phone'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLocatedPhoneConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocatedPhoneConnection'] = GqlResolversParentTypes['LocatedPhoneConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LocatedPhoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['LocatedPhone']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLocatedPhoneEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocatedPhoneEdge'] = GqlResolversParentTypes['LocatedPhoneEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['LocatedPhone'], ParentType, ContextType>;
};

export type GqlLocationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Location'] = GqlResolversParentTypes['Location']> = {
  accuracyMetres?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  address?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  bookings?: Resolver<GqlResolversTypes['BookingConnection'], ParentType, ContextType, Partial<GqlLocationBookingsArgs>>;
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlLocationLinksArgs>>;
  locationKind?: Resolver<Maybe<GqlResolversTypes['LocationKind']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  missingEpisodes?: Resolver<GqlResolversTypes['MissingEpisodeConnection'], ParentType, ContextType, Partial<GqlLocationMissingEpisodesArgs>>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlLocationOperationsArgs>>;
  organisations?: Resolver<GqlResolversTypes['LocatedOrganisationConnection'], ParentType, ContextType, Partial<GqlLocationOrganisationsArgs>>;
  phones?: Resolver<GqlResolversTypes['LocatedPhoneConnection'], ParentType, ContextType, Partial<GqlLocationPhonesArgs>>;
  postcode?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlLocationRecordsArgs>>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  registrations?: Resolver<GqlResolversTypes['RegistrationConnection'], ParentType, ContextType, Partial<GqlLocationRegistrationsArgs>>;
  residents?: Resolver<GqlResolversTypes['ResidentConnection'], ParentType, ContextType, Partial<GqlLocationResidentsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlLocationRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlLocationSameAsArgs>>;
  sightings?: Resolver<GqlResolversTypes['SightingConnection'], ParentType, ContextType, Partial<GqlLocationSightingsArgs>>;
  stays?: Resolver<GqlResolversTypes['StayConnection'], ParentType, ContextType, Partial<GqlLocationStaysArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlLocationTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLocationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocationConnection'] = GqlResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLocationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LocationEdge'] = GqlResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Location'], ParentType, ContextType>;
};

export type GqlMembershipResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Membership'] = GqlResolversParentTypes['Membership']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<GqlResolversTypes['OrganisedCrimeGroup'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlMembershipConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MembershipConnection'] = GqlResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlMembershipEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MembershipEdge'] = GqlResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Membership'], ParentType, ContextType>;
};

export type GqlMergeConflictResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MergeConflict'] = GqlResolversParentTypes['MergeConflict']> = {
  attribute?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  drop?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  keep?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlMergePreviewResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MergePreview'] = GqlResolversParentTypes['MergePreview']> = {
  between?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<Array<GqlResolversTypes['MergeConflict']>, ParentType, ContextType>;
  drop?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  events?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<GqlResolversTypes['DuplicateEvidence']>, ParentType, ContextType>;
  facts?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  keep?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<GqlResolversTypes['MergeOutcome'], ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  why?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlMergedLinkResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MergedLink'] = GqlResolversParentTypes['MergedLink']> = {
  __resolveType: TypeResolveFn<'AccountPayment' | 'AccountUse' | 'Association' | 'Attribution' | 'CellSiteUse' | 'DeviceSim' | 'DeviceUse' | 'DocumentHolder' | 'EmailUse' | 'Employee' | 'Employment' | 'EntityRole' | 'FamilyTie' | 'GroupLine' | 'GroupMember' | 'IdentificationMark' | 'LineGroup' | 'LineInvolvement' | 'LineNumber' | 'LinePerson' | 'Link' | 'LocatedOrganisation' | 'LocatedPhone' | 'Membership' | 'OnlineHandleUse' | 'OperationParticipant' | 'OperationSubject' | 'OrganisationPlace' | 'Participant' | 'PaymentCardUse' | 'PhoneContact' | 'PhoneLine' | 'PhoneSim' | 'PhoneUse' | 'Registrant' | 'Registration' | 'Residence' | 'Resident' | 'Sameness' | 'SavedName' | 'SavedNumber' | 'SimDevice' | 'SimPhone' | 'VehicleUse', ParentType, ContextType>;
};

export type GqlMissingEpisodeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MissingEpisode'] = GqlResolversParentTypes['MissingEpisode']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  circumstances?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  foundAt?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  foundPlace?: Resolver<Maybe<GqlResolversTypes['Location']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlMissingEpisodeLinksArgs>>;
  missingFrom?: Resolver<Maybe<GqlResolversTypes['Location']>, ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlMissingEpisodeOperationsArgs>>;
  participants?: Resolver<GqlResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<GqlMissingEpisodeParticipantsArgs>>;
  person?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  returnInterview?: Resolver<Maybe<GqlResolversTypes['ReturnInterview']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<GqlResolversTypes['MissingRisk']>, ParentType, ContextType>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlMissingEpisodeConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MissingEpisodeConnection'] = GqlResolversParentTypes['MissingEpisodeConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['MissingEpisodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['MissingEpisode']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlMissingEpisodeEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MissingEpisodeEdge'] = GqlResolversParentTypes['MissingEpisodeEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['MissingEpisode'], ParentType, ContextType>;
};

export type GqlMutationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Mutation'] = GqlResolversParentTypes['Mutation']> = {
  admitMember?: Resolver<GqlResolversTypes['OperationAccessPayload'], ParentType, ContextType, RequireFields<GqlMutationAdmitMemberArgs, 'input'>>;
  decideReferral?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationDecideReferralArgs, 'input'>>;
  decideRetention?: Resolver<GqlResolversTypes['RetentionPayload'], ParentType, ContextType, RequireFields<GqlMutationDecideRetentionArgs, 'input'>>;
  deleteChart?: Resolver<GqlResolversTypes['SavedChartPayload'], ParentType, ContextType, RequireFields<GqlMutationDeleteChartArgs, 'id'>>;
  dispose?: Resolver<GqlResolversTypes['RetentionPayload'], ParentType, ContextType, RequireFields<GqlMutationDisposeArgs, 'input'>>;
  merge?: Resolver<GqlResolversTypes['ResolutionPayload'], ParentType, ContextType, RequireFields<GqlMutationMergeArgs, 'input'>>;
  notSame?: Resolver<GqlResolversTypes['ResolutionPayload'], ParentType, ContextType, RequireFields<GqlMutationNotSameArgs, 'input'>>;
  openOperation?: Resolver<GqlResolversTypes['OperationAccessPayload'], ParentType, ContextType, RequireFields<GqlMutationOpenOperationArgs, 'input'>>;
  recordActivity?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordActivityArgs, 'input'>>;
  recordAppUsage?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordAppUsageArgs, 'input'>>;
  recordCapabilityRegistrations?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordCapabilityRegistrationsArgs, 'input'>>;
  recordCase?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordCaseArgs, 'input'>>;
  recordDisruption?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordDisruptionArgs, 'input'>>;
  recordFeedback?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordFeedbackArgs, 'input'>>;
  recordIdentification?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordIdentificationArgs, 'input'>>;
  recordOperation?: Resolver<GqlResolversTypes['RecordOperationPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordOperationArgs, 'input'>>;
  recordProceeding?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordProceedingArgs, 'input'>>;
  recordProduct?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordProductArgs, 'input'>>;
  recordReferral?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordReferralArgs, 'input'>>;
  recordRiskAssessment?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordRiskAssessmentArgs, 'input'>>;
  recordSavingOpportunity?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordSavingOpportunityArgs, 'input'>>;
  recordTasking?: Resolver<GqlResolversTypes['RecordFactPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordTaskingArgs, 'input'>>;
  removeMember?: Resolver<GqlResolversTypes['OperationAccessPayload'], ParentType, ContextType, RequireFields<GqlMutationRemoveMemberArgs, 'input'>>;
  rerunWash?: Resolver<GqlResolversTypes['WashPayload'], ParentType, ContextType, RequireFields<GqlMutationRerunWashArgs, 'job'>>;
  restrictOperation?: Resolver<GqlResolversTypes['OperationAccessPayload'], ParentType, ContextType, RequireFields<GqlMutationRestrictOperationArgs, 'input'>>;
  saveChart?: Resolver<GqlResolversTypes['SavedChartPayload'], ParentType, ContextType, RequireFields<GqlMutationSaveChartArgs, 'input'>>;
  startImport?: Resolver<GqlResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<GqlMutationStartImportArgs, 'input'>>;
  startWash?: Resolver<GqlResolversTypes['WashPayload'], ParentType, ContextType, RequireFields<GqlMutationStartWashArgs, 'input'>>;
  stopWatching?: Resolver<GqlResolversTypes['WashPayload'], ParentType, ContextType, RequireFields<GqlMutationStopWatchingArgs, 'job'>>;
  undoImport?: Resolver<GqlResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<GqlMutationUndoImportArgs, 'job'>>;
  undoMerge?: Resolver<GqlResolversTypes['ResolutionPayload'], ParentType, ContextType, RequireFields<GqlMutationUndoMergeArgs, 'input'>>;
  updateDeconfliction?: Resolver<GqlResolversTypes['DeconflictionPayload'], ParentType, ContextType, RequireFields<GqlMutationUpdateDeconflictionArgs, 'input'>>;
  withdrawFact?: Resolver<GqlResolversTypes['WithdrawFactPayload'], ParentType, ContextType, RequireFields<GqlMutationWithdrawFactArgs, 'input'>>;
  withdrawNotSame?: Resolver<GqlResolversTypes['ResolutionPayload'], ParentType, ContextType, RequireFields<GqlMutationWithdrawNotSameArgs, 'input'>>;
};

export type GqlNetworkShapeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['NetworkShape'] = GqlResolversParentTypes['NetworkShape']> = {
  components?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  largestComponent?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlNewBrokerResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['NewBroker'] = GqlResolversParentTypes['NewBroker']> = {
  after?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<Maybe<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  nodeId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
};

export type GqlNodeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Node'] = GqlResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Activity' | 'AppUsage' | 'AuditDay' | 'AuditEntry' | 'AuditSighting' | 'Booking' | 'CapabilityRegistration' | 'Case' | 'Communication' | 'Deconfliction' | 'DeconflictionNote' | 'Device' | 'Disruption' | 'DrugsLine' | 'Email' | 'Encounter' | 'Feedback' | 'Force' | 'Identification' | 'Identifier' | 'IdentityDocument' | 'Location' | 'MissingEpisode' | 'OnlineHandle' | 'Operation' | 'Organisation' | 'OrganisedCrimeGroup' | 'PaymentCard' | 'Person' | 'Phone' | 'Proceeding' | 'Product' | 'Record' | 'Referral' | 'Region' | 'RiskAssessment' | 'SavingOpportunity' | 'Sighting' | 'Sim' | 'Source' | 'Staff' | 'Stay' | 'Tasking' | 'Transaction' | 'Vehicle' | 'Vulnerability', ParentType, ContextType>;
};

export type GqlNrmFunnelResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['NrmFunnel'] = GqlResolversParentTypes['NrmFunnel']> = {
  conclusiveGrounds?: Resolver<GqlResolversTypes['GroundsFigures'], ParentType, ContextType>;
  reasonableGrounds?: Resolver<GqlResolversTypes['GroundsFigures'], ParentType, ContextType>;
  reasonableGroundsInTarget?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  referred?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlOnlineHandleResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OnlineHandle'] = GqlResolversParentTypes['OnlineHandle']> = {
  attributions?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<GqlOnlineHandleAttributionsArgs>>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  handle?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlOnlineHandleLinksArgs>>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlOnlineHandleOperationsArgs>>;
  platform?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlOnlineHandleRecordsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlOnlineHandleRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlOnlineHandleSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlOnlineHandleTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOnlineHandleConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OnlineHandleConnection'] = GqlResolversParentTypes['OnlineHandleConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OnlineHandleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['OnlineHandle']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOnlineHandleEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OnlineHandleEdge'] = GqlResolversParentTypes['OnlineHandleEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['OnlineHandle'], ParentType, ContextType>;
};

export type GqlOnlineHandleUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OnlineHandleUse'] = GqlResolversParentTypes['OnlineHandleUse']> = {
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  onlineHandle?: Resolver<GqlResolversTypes['OnlineHandle'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOnlineHandleUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OnlineHandleUseConnection'] = GqlResolversParentTypes['OnlineHandleUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OnlineHandleUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['OnlineHandleUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOnlineHandleUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OnlineHandleUseEdge'] = GqlResolversParentTypes['OnlineHandleUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['OnlineHandleUse'], ParentType, ContextType>;
};

export type GqlOpenedChartResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OpenedChart'] = GqlResolversParentTypes['OpenedChart']> = {
  changes?: Resolver<GqlResolversTypes['ChartChanges'], ParentType, ContextType>;
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  positions?: Resolver<Array<GqlResolversTypes['ChartPosition']>, ParentType, ContextType>;
  problems?: Resolver<Array<GqlResolversTypes['ChartProblem']>, ParentType, ContextType>;
  selection?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  truncations?: Resolver<Array<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlOperationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Operation'] = GqlResolversParentTypes['Operation']> = {
  access?: Resolver<GqlResolversTypes['Access'], ParentType, ContextType>;
  accounts?: Resolver<GqlResolversTypes['AccountConnection'], ParentType, ContextType, Partial<GqlOperationAccountsArgs>>;
  activities?: Resolver<GqlResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<GqlOperationActivitiesArgs>>;
  bookings?: Resolver<GqlResolversTypes['BookingConnection'], ParentType, ContextType, Partial<GqlOperationBookingsArgs>>;
  cases?: Resolver<GqlResolversTypes['CaseConnection'], ParentType, ContextType, Partial<GqlOperationCasesArgs>>;
  communications?: Resolver<GqlResolversTypes['CommunicationConnection'], ParentType, ContextType, Partial<GqlOperationCommunicationsArgs>>;
  deconfliction?: Resolver<GqlResolversTypes['DeconflictionPolicy'], ParentType, ContextType>;
  deconflictions?: Resolver<GqlResolversTypes['DeconflictionConnection'], ParentType, ContextType, Partial<GqlOperationDeconflictionsArgs>>;
  devices?: Resolver<GqlResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<GqlOperationDevicesArgs>>;
  disposedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  disruptions?: Resolver<GqlResolversTypes['DisruptionConnection'], ParentType, ContextType, Partial<GqlOperationDisruptionsArgs>>;
  drugsLines?: Resolver<GqlResolversTypes['DrugsLineConnection'], ParentType, ContextType, Partial<GqlOperationDrugsLinesArgs>>;
  encounters?: Resolver<GqlResolversTypes['EncounterConnection'], ParentType, ContextType, Partial<GqlOperationEncountersArgs>>;
  endedOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlOperationEventsArgs>>;
  feedback?: Resolver<GqlResolversTypes['FeedbackConnection'], ParentType, ContextType, Partial<GqlOperationFeedbackArgs>>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  holderKind?: Resolver<GqlResolversTypes['HolderKind'], ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifications?: Resolver<GqlResolversTypes['IdentificationConnection'], ParentType, ContextType, Partial<GqlOperationIdentificationsArgs>>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlOperationLinksArgs>>;
  locatedIn?: Resolver<GqlResolversTypes['ForceConnection'], ParentType, ContextType, Partial<GqlOperationLocatedInArgs>>;
  locations?: Resolver<GqlResolversTypes['LocationConnection'], ParentType, ContextType, Partial<GqlOperationLocationsArgs>>;
  missingEpisodes?: Resolver<GqlResolversTypes['MissingEpisodeConnection'], ParentType, ContextType, Partial<GqlOperationMissingEpisodesArgs>>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlOperationOperationsArgs>>;
  organisations?: Resolver<GqlResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<GqlOperationOrganisationsArgs>>;
  organisedCrimeGroups?: Resolver<GqlResolversTypes['OrganisedCrimeGroupConnection'], ParentType, ContextType, Partial<GqlOperationOrganisedCrimeGroupsArgs>>;
  participants?: Resolver<GqlResolversTypes['OperationParticipantConnection'], ParentType, ContextType, Partial<GqlOperationParticipantsArgs>>;
  people?: Resolver<GqlResolversTypes['PersonConnection'], ParentType, ContextType, Partial<GqlOperationPeopleArgs>>;
  phones?: Resolver<GqlResolversTypes['PhoneConnection'], ParentType, ContextType, Partial<GqlOperationPhonesArgs>>;
  posture?: Resolver<Maybe<GqlResolversTypes['Posture']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<GqlResolversTypes['Priority']>, ParentType, ContextType>;
  priorityFrom?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  priorityIndividuals?: Resolver<GqlResolversTypes['PersonConnection'], ParentType, ContextType, Partial<GqlOperationPriorityIndividualsArgs>>;
  proceedings?: Resolver<GqlResolversTypes['ProceedingConnection'], ParentType, ContextType, Partial<GqlOperationProceedingsArgs>>;
  products?: Resolver<GqlResolversTypes['ProductConnection'], ParentType, ContextType, Partial<GqlOperationProductsArgs>>;
  reference?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<GqlResolversTypes['ReferralConnection'], ParentType, ContextType, Partial<GqlOperationReferralsArgs>>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  retentionDecidedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  retentionDecision?: Resolver<Maybe<GqlResolversTypes['RetentionDecision']>, ParentType, ContextType>;
  retentionGroup?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  retentionReason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  riskAssessments?: Resolver<GqlResolversTypes['RiskAssessmentConnection'], ParentType, ContextType, Partial<GqlOperationRiskAssessmentsArgs>>;
  savingOpportunities?: Resolver<GqlResolversTypes['SavingOpportunityConnection'], ParentType, ContextType, Partial<GqlOperationSavingOpportunitiesArgs>>;
  sightings?: Resolver<GqlResolversTypes['SightingConnection'], ParentType, ContextType, Partial<GqlOperationSightingsArgs>>;
  socMasterList?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  socMasterListReference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlOperationSourcesArgs>>;
  staff?: Resolver<GqlResolversTypes['OperationStaffConnection'], ParentType, ContextType, Partial<GqlOperationStaffArgs>>;
  startedOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<GqlResolversTypes['OperationStatus'], ParentType, ContextType>;
  stays?: Resolver<GqlResolversTypes['StayConnection'], ParentType, ContextType, Partial<GqlOperationStaysArgs>>;
  subjects?: Resolver<GqlResolversTypes['OperationSubjectConnection'], ParentType, ContextType, Partial<GqlOperationSubjectsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  suspects?: Resolver<GqlResolversTypes['OperationSubjectConnection'], ParentType, ContextType, Partial<GqlOperationSuspectsArgs>>;
  taskings?: Resolver<GqlResolversTypes['TaskingConnection'], ParentType, ContextType, Partial<GqlOperationTaskingsArgs>>;
  threatTypes?: Resolver<Array<GqlResolversTypes['ThreatType']>, ParentType, ContextType>;
  transactions?: Resolver<GqlResolversTypes['TransactionConnection'], ParentType, ContextType, Partial<GqlOperationTransactionsArgs>>;
  valueAdded?: Resolver<GqlResolversTypes['ValueAdded'], ParentType, ContextType>;
  vehicles?: Resolver<GqlResolversTypes['VehicleConnection'], ParentType, ContextType, Partial<GqlOperationVehiclesArgs>>;
  victims?: Resolver<GqlResolversTypes['OperationSubjectConnection'], ParentType, ContextType, Partial<GqlOperationVictimsArgs>>;
  vulnerabilities?: Resolver<GqlResolversTypes['VulnerabilityConnection'], ParentType, ContextType, Partial<GqlOperationVulnerabilitiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOperationAccessResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationAccess'] = GqlResolversParentTypes['OperationAccess']> = {
  access?: Resolver<GqlResolversTypes['Access'], ParentType, ContextType>;
  members?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  operationId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlOperationAccessPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationAccessPayload'] = GqlResolversParentTypes['OperationAccessPayload']> = {
  changed?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['OperationAccess']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlOperationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationConnection'] = GqlResolversParentTypes['OperationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOperationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationEdge'] = GqlResolversParentTypes['OperationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
};

export type GqlOperationParticipantResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationParticipant'] = GqlResolversParentTypes['OperationParticipant']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['Role']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOperationParticipantConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationParticipantConnection'] = GqlResolversParentTypes['OperationParticipantConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OperationParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['OperationParticipant']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOperationParticipantEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationParticipantEdge'] = GqlResolversParentTypes['OperationParticipantEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['OperationParticipant'], ParentType, ContextType>;
};

export type GqlOperationStaffResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationStaff'] = GqlResolversParentTypes['OperationStaff']> = {
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<GqlResolversTypes['Staff'], ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GqlOperationStaffConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationStaffConnection'] = GqlResolversParentTypes['OperationStaffConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OperationStaffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['OperationStaff']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOperationStaffEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationStaffEdge'] = GqlResolversParentTypes['OperationStaffEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['OperationStaff'], ParentType, ContextType>;
};

export type GqlOperationSubjectResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationSubject'] = GqlResolversParentTypes['OperationSubject']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['Role']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOperationSubjectConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationSubjectConnection'] = GqlResolversParentTypes['OperationSubjectConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OperationSubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['OperationSubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOperationSubjectEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OperationSubjectEdge'] = GqlResolversParentTypes['OperationSubjectEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['OperationSubject'], ParentType, ContextType>;
};

export type GqlOrganisationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Organisation'] = GqlResolversParentTypes['Organisation']> = {
  bookings?: Resolver<GqlResolversTypes['BookingConnection'], ParentType, ContextType, Partial<GqlOrganisationBookingsArgs>>;
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlOrganisationLinksArgs>>;
  locations?: Resolver<GqlResolversTypes['OrganisationPlaceConnection'], ParentType, ContextType, Partial<GqlOrganisationLocationsArgs>>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlOrganisationOperationsArgs>>;
  organisationKind?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<GqlResolversTypes['EmployeeConnection'], ParentType, ContextType, Partial<GqlOrganisationPeopleArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlOrganisationRecordsArgs>>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  registrations?: Resolver<GqlResolversTypes['RegistrationConnection'], ParentType, ContextType, Partial<GqlOrganisationRegistrationsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlOrganisationRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlOrganisationSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlOrganisationTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOrganisationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisationConnection'] = GqlResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOrganisationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisationEdge'] = GqlResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Organisation'], ParentType, ContextType>;
};

export type GqlOrganisationPlaceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisationPlace'] = GqlResolversParentTypes['OrganisationPlace']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  location?: Resolver<GqlResolversTypes['Location'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOrganisationPlaceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisationPlaceConnection'] = GqlResolversParentTypes['OrganisationPlaceConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OrganisationPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['OrganisationPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOrganisationPlaceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisationPlaceEdge'] = GqlResolversParentTypes['OrganisationPlaceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['OrganisationPlace'], ParentType, ContextType>;
};

export type GqlOrganisedCrimeGroupResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisedCrimeGroup'] = GqlResolversParentTypes['OrganisedCrimeGroup']> = {
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  disruptions?: Resolver<GqlResolversTypes['DisruptionConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupDisruptionsArgs>>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifications?: Resolver<GqlResolversTypes['IdentificationConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupIdentificationsArgs>>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  lines?: Resolver<GqlResolversTypes['GroupLineConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupLinesArgs>>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupLinksArgs>>;
  members?: Resolver<GqlResolversTypes['GroupMemberConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupMembersArgs>>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupRecordsArgs>>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlOrganisedCrimeGroupTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOrganisedCrimeGroupConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisedCrimeGroupConnection'] = GqlResolversParentTypes['OrganisedCrimeGroupConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['OrganisedCrimeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['OrganisedCrimeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlOrganisedCrimeGroupEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['OrganisedCrimeGroupEdge'] = GqlResolversParentTypes['OrganisedCrimeGroupEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['OrganisedCrimeGroup'], ParentType, ContextType>;
};

export type GqlPackGroupResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PackGroup'] = GqlResolversParentTypes['PackGroup']> = {
  group?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  inQuarter?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  sinceInception?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlPackPlaceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PackPlace'] = GqlResolversParentTypes['PackPlace']> = {
  code?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['PackPlaceKind'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlPackQuarterResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PackQuarter'] = GqlResolversParentTypes['PackQuarter']> = {
  newDisruptions?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newIdentifications?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newTaskings?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlPageInfoResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PageInfo'] = GqlResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export interface GqlPartialDateScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type GqlParticipantResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Participant'] = GqlResolversParentTypes['Participant']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlParticipantConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ParticipantConnection'] = GqlResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Participant']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlParticipantEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ParticipantEdge'] = GqlResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Participant'], ParentType, ContextType>;
};

export type GqlPathResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Path'] = GqlResolversParentTypes['Path']> = {
  busiest?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  commonNodes?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  linkIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  nodeIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  warnings?: Resolver<Array<GqlResolversTypes['PathWarning']>, ParentType, ContextType>;
  weakestLinkId?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
};

export type GqlPathInTimeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PathInTime'] = GqlResolversParentTypes['PathInTime']> = {
  nodeIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  steps?: Resolver<Array<GqlResolversTypes['StepInTime']>, ParentType, ContextType>;
};

export type GqlPathResultResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PathResult'] = GqlResolversParentTypes['PathResult']> = {
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  paths?: Resolver<Array<GqlResolversTypes['Path']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlPathWarningResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PathWarning'] = GqlResolversParentTypes['PathWarning']> = {
  kind?: Resolver<GqlResolversTypes['PathWarningKind'], ParentType, ContextType>;
  linkIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlPathsInTimeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PathsInTime'] = GqlResolversParentTypes['PathsInTime']> = {
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  paths?: Resolver<Array<GqlResolversTypes['PathInTime']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlPaymentCardResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PaymentCard'] = GqlResolversParentTypes['PaymentCard']> = {
  attributions?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<GqlPaymentCardAttributionsArgs>>;
  bookings?: Resolver<GqlResolversTypes['BookingConnection'], ParentType, ContextType, Partial<GqlPaymentCardBookingsArgs>>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlPaymentCardLinksArgs>>;
  maskedNumber?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlPaymentCardOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlPaymentCardRecordsArgs>>;
  registeredTo?: Resolver<GqlResolversTypes['RegistrantConnection'], ParentType, ContextType, Partial<GqlPaymentCardRegisteredToArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlPaymentCardRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlPaymentCardSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlPaymentCardTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPaymentCardConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PaymentCardConnection'] = GqlResolversParentTypes['PaymentCardConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PaymentCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['PaymentCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPaymentCardEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PaymentCardEdge'] = GqlResolversParentTypes['PaymentCardEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['PaymentCard'], ParentType, ContextType>;
};

export type GqlPaymentCardUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PaymentCardUse'] = GqlResolversParentTypes['PaymentCardUse']> = {
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  paymentCard?: Resolver<GqlResolversTypes['PaymentCard'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPaymentCardUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PaymentCardUseConnection'] = GqlResolversParentTypes['PaymentCardUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PaymentCardUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['PaymentCardUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPaymentCardUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PaymentCardUseEdge'] = GqlResolversParentTypes['PaymentCardUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['PaymentCardUse'], ParentType, ContextType>;
};

export type GqlPerformancePackResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PerformancePack'] = GqlResolversParentTypes['PerformancePack']> = {
  adoption?: Resolver<Array<GqlResolversTypes['ForceAdoption']>, ParentType, ContextType>;
  asAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  csv?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  fourPs?: Resolver<Array<GqlResolversTypes['PackGroup']>, ParentType, ContextType>;
  html?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<GqlResolversTypes['PackPlace'], ParentType, ContextType>;
  quarter?: Resolver<GqlResolversTypes['ProgrammeQuarter'], ParentType, ContextType>;
  threatTypes?: Resolver<Array<GqlResolversTypes['PackGroup']>, ParentType, ContextType>;
  totals?: Resolver<GqlResolversTypes['ProgrammeTotals'], ParentType, ContextType>;
  trend?: Resolver<Array<GqlResolversTypes['PackQuarter']>, ParentType, ContextType>;
};

export type GqlPersonResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Person'] = GqlResolversParentTypes['Person']> = {
  accounts?: Resolver<GqlResolversTypes['AccountUseConnection'], ParentType, ContextType, Partial<GqlPersonAccountsArgs>>;
  addresses?: Resolver<GqlResolversTypes['ResidenceConnection'], ParentType, ContextType, Partial<GqlPersonAddressesArgs>>;
  alias?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  associates?: Resolver<GqlResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<GqlPersonAssociatesArgs>>;
  birthDate?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  bookings?: Resolver<GqlResolversTypes['BookingConnection'], ParentType, ContextType, Partial<GqlPersonBookingsArgs>>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  devices?: Resolver<GqlResolversTypes['DeviceUseConnection'], ParentType, ContextType, Partial<GqlPersonDevicesArgs>>;
  disruptions?: Resolver<GqlResolversTypes['DisruptionConnection'], ParentType, ContextType, Partial<GqlPersonDisruptionsArgs>>;
  emails?: Resolver<GqlResolversTypes['EmailUseConnection'], ParentType, ContextType, Partial<GqlPersonEmailsArgs>>;
  employers?: Resolver<GqlResolversTypes['EmploymentConnection'], ParentType, ContextType, Partial<GqlPersonEmployersArgs>>;
  encounters?: Resolver<GqlResolversTypes['EncounterConnection'], ParentType, ContextType, Partial<GqlPersonEncountersArgs>>;
  family?: Resolver<GqlResolversTypes['FamilyTieConnection'], ParentType, ContextType, Partial<GqlPersonFamilyArgs>>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  groups?: Resolver<GqlResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<GqlPersonGroupsArgs>>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifications?: Resolver<GqlResolversTypes['IdentificationConnection'], ParentType, ContextType, Partial<GqlPersonIdentificationsArgs>>;
  identifiedBy?: Resolver<GqlResolversTypes['IdentificationMarkConnection'], ParentType, ContextType, Partial<GqlPersonIdentifiedByArgs>>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linesHeld?: Resolver<GqlResolversTypes['LineInvolvementConnection'], ParentType, ContextType, Partial<GqlPersonLinesHeldArgs>>;
  linesRunFor?: Resolver<GqlResolversTypes['LineInvolvementConnection'], ParentType, ContextType, Partial<GqlPersonLinesRunForArgs>>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlPersonLinksArgs>>;
  missingEpisodes?: Resolver<GqlResolversTypes['MissingEpisodeConnection'], ParentType, ContextType, Partial<GqlPersonMissingEpisodesArgs>>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  onlineHandles?: Resolver<GqlResolversTypes['OnlineHandleUseConnection'], ParentType, ContextType, Partial<GqlPersonOnlineHandlesArgs>>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlPersonOperationsArgs>>;
  paymentCards?: Resolver<GqlResolversTypes['PaymentCardUseConnection'], ParentType, ContextType, Partial<GqlPersonPaymentCardsArgs>>;
  phones?: Resolver<GqlResolversTypes['PhoneUseConnection'], ParentType, ContextType, Partial<GqlPersonPhonesArgs>>;
  proceedings?: Resolver<GqlResolversTypes['ProceedingConnection'], ParentType, ContextType, Partial<GqlPersonProceedingsArgs>>;
  protection?: Resolver<Maybe<GqlResolversTypes['Pseudonym']>, ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlPersonRecordsArgs>>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  referrals?: Resolver<GqlResolversTypes['ReferralConnection'], ParentType, ContextType, Partial<GqlPersonReferralsArgs>>;
  registrations?: Resolver<GqlResolversTypes['RegistrationConnection'], ParentType, ContextType, Partial<GqlPersonRegistrationsArgs>>;
  riskAssessments?: Resolver<GqlResolversTypes['RiskAssessmentConnection'], ParentType, ContextType, Partial<GqlPersonRiskAssessmentsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlPersonRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlPersonSameAsArgs>>;
  sex?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  sightings?: Resolver<GqlResolversTypes['SightingConnection'], ParentType, ContextType, Partial<GqlPersonSightingsArgs>>;
  stays?: Resolver<GqlResolversTypes['StayConnection'], ParentType, ContextType, Partial<GqlPersonStaysArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlPersonTimelineArgs>>;
  vehicles?: Resolver<GqlResolversTypes['VehicleUseConnection'], ParentType, ContextType, Partial<GqlPersonVehiclesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPersonConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PersonConnection'] = GqlResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPersonEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PersonEdge'] = GqlResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
};

export type GqlPhoneResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Phone'] = GqlResolversParentTypes['Phone']> = {
  attributions?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<GqlPhoneAttributionsArgs>>;
  cellSites?: Resolver<GqlResolversTypes['CellSiteUseConnection'], ParentType, ContextType, Partial<GqlPhoneCellSitesArgs>>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  communications?: Resolver<GqlResolversTypes['CommunicationConnection'], ParentType, ContextType, Partial<GqlPhoneCommunicationsArgs>>;
  contacts?: Resolver<GqlResolversTypes['PhoneContactConnection'], ParentType, ContextType, Partial<GqlPhoneContactsArgs>>;
  damaged?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  devices?: Resolver<GqlResolversTypes['DeviceConnection'], ParentType, ContextType, Partial<GqlPhoneDevicesArgs>>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  lines?: Resolver<GqlResolversTypes['PhoneLineConnection'], ParentType, ContextType, Partial<GqlPhoneLinesArgs>>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlPhoneLinksArgs>>;
  number?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlPhoneOperationsArgs>>;
  phoneKind?: Resolver<GqlResolversTypes['PhoneKind'], ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlPhoneRecordsArgs>>;
  registeredTo?: Resolver<GqlResolversTypes['RegistrantConnection'], ParentType, ContextType, Partial<GqlPhoneRegisteredToArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlPhoneRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlPhoneSameAsArgs>>;
  savedAs?: Resolver<GqlResolversTypes['SavedNameConnection'], ParentType, ContextType, Partial<GqlPhoneSavedAsArgs>>;
  sims?: Resolver<GqlResolversTypes['PhoneSimConnection'], ParentType, ContextType, Partial<GqlPhoneSimsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlPhoneTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPhoneConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneConnection'] = GqlResolversParentTypes['PhoneConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PhoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Phone']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPhoneContactResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneContact'] = GqlResolversParentTypes['PhoneContact']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  phone?: Resolver<GqlResolversTypes['Phone'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPhoneContactConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneContactConnection'] = GqlResolversParentTypes['PhoneContactConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PhoneContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['PhoneContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPhoneContactEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneContactEdge'] = GqlResolversParentTypes['PhoneContactEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['PhoneContact'], ParentType, ContextType>;
};

export type GqlPhoneEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneEdge'] = GqlResolversParentTypes['PhoneEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Phone'], ParentType, ContextType>;
};

export type GqlPhoneLineResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneLine'] = GqlResolversParentTypes['PhoneLine']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  line?: Resolver<GqlResolversTypes['DrugsLine'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPhoneLineConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneLineConnection'] = GqlResolversParentTypes['PhoneLineConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PhoneLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['PhoneLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPhoneLineEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneLineEdge'] = GqlResolversParentTypes['PhoneLineEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['PhoneLine'], ParentType, ContextType>;
};

export type GqlPhoneSimResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneSim'] = GqlResolversParentTypes['PhoneSim']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  sim?: Resolver<GqlResolversTypes['Sim'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPhoneSimConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneSimConnection'] = GqlResolversParentTypes['PhoneSimConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PhoneSimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['PhoneSim']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPhoneSimEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneSimEdge'] = GqlResolversParentTypes['PhoneSimEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['PhoneSim'], ParentType, ContextType>;
};

export type GqlPhoneUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneUse'] = GqlResolversParentTypes['PhoneUse']> = {
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  phone?: Resolver<GqlResolversTypes['Phone'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPhoneUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneUseConnection'] = GqlResolversParentTypes['PhoneUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PhoneUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['PhoneUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPhoneUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PhoneUseEdge'] = GqlResolversParentTypes['PhoneUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['PhoneUse'], ParentType, ContextType>;
};

export type GqlPossibleDuplicateResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PossibleDuplicate'] = GqlResolversParentTypes['PossibleDuplicate']> = {
  evidence?: Resolver<Array<GqlResolversTypes['DuplicateEvidence']>, ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlPossibleDuplicateConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PossibleDuplicateConnection'] = GqlResolversParentTypes['PossibleDuplicateConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['PossibleDuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['SearchTruncation']>, ParentType, ContextType>;
};

export type GqlPossibleDuplicateEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PossibleDuplicateEdge'] = GqlResolversParentTypes['PossibleDuplicateEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['PossibleDuplicate'], ParentType, ContextType>;
};

export type GqlProceedingResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Proceeding'] = GqlResolversParentTypes['Proceeding']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  chargingDecision?: Resolver<Maybe<GqlResolversTypes['ChargingDecision']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlProceedingConcernsArgs>>;
  custodyExpiresOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  custodyExtensions?: Resolver<Array<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  custodyTimeLimit?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  custodyWarning?: Resolver<Maybe<GqlResolversTypes['CustodyWarning']>, ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  offence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  remand?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  sentenceMonths?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlProceedingConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProceedingConnection'] = GqlResolversParentTypes['ProceedingConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ProceedingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Proceeding']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlProceedingEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProceedingEdge'] = GqlResolversParentTypes['ProceedingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Proceeding'], ParentType, ContextType>;
};

export type GqlProductResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Product'] = GqlResolversParentTypes['Product']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlProductConcernsArgs>>;
  deliveredOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ProductKind'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  shows?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlProductConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProductConnection'] = GqlResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlProductEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProductEdge'] = GqlResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Product'], ParentType, ContextType>;
};

export type GqlProductFiguresResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProductFigures'] = GqlResolversParentTypes['ProductFigures']> = {
  delivered?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ProductKind'], ParentType, ContextType>;
  products?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlProductTurnaroundResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProductTurnaround'] = GqlResolversParentTypes['ProductTurnaround']> = {
  delivered?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ProductKind'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  outstanding?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlProgrammeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Programme'] = GqlResolversParentTypes['Programme']> = {
  activities?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeActivitiesArgs, 'groupBy'>>;
  appUsage?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeAppUsageArgs, 'groupBy'>>;
  cases?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeCasesArgs, 'groupBy'>>;
  dataQuality?: Resolver<Array<GqlResolversTypes['DataQualityIssue']>, ParentType, ContextType, Partial<GqlProgrammeDataQualityArgs>>;
  disruptions?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeDisruptionsArgs, 'groupBy'>>;
  identifications?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeIdentificationsArgs, 'groupBy'>>;
  operations?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeOperationsArgs, 'groupBy'>>;
  performancePack?: Resolver<GqlResolversTypes['PerformancePack'], ParentType, ContextType, RequireFields<GqlProgrammePerformancePackArgs, 'quarter'>>;
  proceedings?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeProceedingsArgs, 'groupBy'>>;
  products?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeProductsArgs, 'groupBy'>>;
  quarter?: Resolver<GqlResolversTypes['ProgrammeQuarter'], ParentType, ContextType, RequireFields<GqlProgrammeQuarterArgs, 'quarter' | 'year'>>;
  referrals?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeReferralsArgs, 'groupBy'>>;
  registrations?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeRegistrationsArgs, 'groupBy'>>;
  restatement?: Resolver<GqlResolversTypes['Restatement'], ParentType, ContextType, RequireFields<GqlProgrammeRestatementArgs, 'changedOnly' | 'from'>>;
  savings?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeSavingsArgs, 'groupBy'>>;
  taskings?: Resolver<GqlResolversTypes['Cube'], ParentType, ContextType, RequireFields<GqlProgrammeTaskingsArgs, 'groupBy'>>;
  timeliness?: Resolver<GqlResolversTypes['Timeliness'], ParentType, ContextType, Partial<GqlProgrammeTimelinessArgs>>;
  totals?: Resolver<GqlResolversTypes['ProgrammeTotals'], ParentType, ContextType, Partial<GqlProgrammeTotalsArgs>>;
};

export type GqlProgrammeFigureResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProgrammeFigure'] = GqlResolversParentTypes['ProgrammeFigure']> = {
  definition?: Resolver<GqlResolversTypes['FigureDefinition'], ParentType, ContextType>;
  figure?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlProgrammeFigureOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlProgrammeFigureRecordsArgs>>;
  value?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  withheldAsSmall?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  withheldRecords?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlProgrammeQuarterResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProgrammeQuarter'] = GqlResolversParentTypes['ProgrammeQuarter']> = {
  asAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  newDisruptions?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newIdentifications?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newOcgs?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newPriorityIndividuals?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newTaskings?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newVulnerabilities?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  previousQuarter?: Resolver<GqlResolversTypes['QuarterFigures'], ParentType, ContextType>;
  quarter?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  sameQuarterLastYear?: Resolver<GqlResolversTypes['QuarterFigures'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  year?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlProgrammeTotalsResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProgrammeTotals'] = GqlResolversParentTypes['ProgrammeTotals']> = {
  asAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  capabilitiesEnvironmentRegistrations?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  casesChildExploitation?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  casesChildExploitationPercent?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  casesVawg?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  casesVawgPercent?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  definitions?: Resolver<Array<GqlResolversTypes['FigureDefinition']>, ParentType, ContextType>;
  disruptions?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Array<GqlResolversTypes['ProgrammeFigure']>, ParentType, ContextType>;
  ocgsIdentified?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  priorityIndividualsIdentified?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  safeguardingReferrals?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  savingOpportunitiesGBP?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  socMasterListOperations?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  supportedCases?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  supportedOperations?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  timesAppsUsed?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  vulnerabilitiesIdentified?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlPseudonymResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Pseudonym'] = GqlResolversParentTypes['Pseudonym']> = {
  ageBand?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<Array<GqlResolversTypes['PseudonymQuote']>, ParentType, ContextType>;
};

export type GqlPseudonymQuoteResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PseudonymQuote'] = GqlResolversParentTypes['PseudonymQuote']> = {
  operation?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlQuarterFiguresResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['QuarterFigures'] = GqlResolversParentTypes['QuarterFigures']> = {
  asAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  newDisruptions?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newIdentifications?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newOcgs?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newPriorityIndividuals?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newTaskings?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  newVulnerabilities?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['PartialDate'], ParentType, ContextType>;
  year?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlQueryResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Query'] = GqlResolversParentTypes['Query']> = {
  accounts?: Resolver<GqlResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<GqlQueryAccountsArgs, 'orderBy'>>;
  activities?: Resolver<GqlResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<GqlQueryActivitiesArgs, 'orderBy'>>;
  analyses?: Resolver<Array<GqlResolversTypes['Analysis']>, ParentType, ContextType>;
  appUsage?: Resolver<GqlResolversTypes['AppUsageConnection'], ParentType, ContextType, RequireFields<GqlQueryAppUsageArgs, 'orderBy'>>;
  auditDays?: Resolver<GqlResolversTypes['AuditDayConnection'], ParentType, ContextType, RequireFields<GqlQueryAuditDaysArgs, 'orderBy' | 'unusualOnly'>>;
  auditEntries?: Resolver<GqlResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<GqlQueryAuditEntriesArgs, 'orderBy'>>;
  auditIndex?: Resolver<GqlResolversTypes['AuditIndex'], ParentType, ContextType>;
  auditSightings?: Resolver<GqlResolversTypes['AuditSightingConnection'], ParentType, ContextType, RequireFields<GqlQueryAuditSightingsArgs, 'entity'>>;
  auditedValues?: Resolver<Maybe<GqlResolversTypes['AuditedValues']>, ParentType, ContextType, RequireFields<GqlQueryAuditedValuesArgs, 'entry'>>;
  capabilityRegistrations?: Resolver<GqlResolversTypes['CapabilityRegistrationConnection'], ParentType, ContextType, RequireFields<GqlQueryCapabilityRegistrationsArgs, 'orderBy'>>;
  cases?: Resolver<GqlResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<GqlQueryCasesArgs, 'orderBy'>>;
  chart?: Resolver<Maybe<GqlResolversTypes['SavedChart']>, ParentType, ContextType, RequireFields<GqlQueryChartArgs, 'id'>>;
  charts?: Resolver<Array<GqlResolversTypes['SavedChart']>, ParentType, ContextType, RequireFields<GqlQueryChartsArgs, 'first'>>;
  commonLinks?: Resolver<GqlResolversTypes['CommonLinks'], ParentType, ContextType, RequireFields<GqlQueryCommonLinksArgs, 'common' | 'limit'>>;
  communities?: Resolver<GqlResolversTypes['Communities'], ParentType, ContextType, RequireFields<GqlQueryCommunitiesArgs, 'counting' | 'limit' | 'members' | 'scope'>>;
  connect?: Resolver<GqlResolversTypes['Joined'], ParentType, ContextType, RequireFields<GqlQueryConnectArgs, 'alternatives' | 'entities' | 'reach' | 'throughCommon' | 'throughEvents' | 'throughOperations' | 'throughOrganisations'>>;
  cutPoints?: Resolver<GqlResolversTypes['CutPoints'], ParentType, ContextType, RequireFields<GqlQueryCutPointsArgs, 'limit' | 'scope'>>;
  deconfliction?: Resolver<Maybe<GqlResolversTypes['Deconfliction']>, ParentType, ContextType, RequireFields<GqlQueryDeconflictionArgs, 'id'>>;
  deconflictionNotices?: Resolver<Array<GqlResolversTypes['DeconflictionNotice']>, ParentType, ContextType, RequireFields<GqlQueryDeconflictionNoticesArgs, 'first'>>;
  deconflictions?: Resolver<GqlResolversTypes['DeconflictionConnection'], ParentType, ContextType, RequireFields<GqlQueryDeconflictionsArgs, 'orderBy'>>;
  devices?: Resolver<GqlResolversTypes['DeviceConnection'], ParentType, ContextType, RequireFields<GqlQueryDevicesArgs, 'orderBy'>>;
  disruptions?: Resolver<GqlResolversTypes['DisruptionConnection'], ParentType, ContextType, RequireFields<GqlQueryDisruptionsArgs, 'orderBy'>>;
  drugsLines?: Resolver<GqlResolversTypes['DrugsLineConnection'], ParentType, ContextType, RequireFields<GqlQueryDrugsLinesArgs, 'orderBy'>>;
  duplicatePairs?: Resolver<GqlResolversTypes['DuplicatePairConnection'], ParentType, ContextType, RequireFields<GqlQueryDuplicatePairsArgs, 'minimum'>>;
  emails?: Resolver<GqlResolversTypes['EmailConnection'], ParentType, ContextType, Partial<GqlQueryEmailsArgs>>;
  entity?: Resolver<Maybe<GqlResolversTypes['ChartNode']>, ParentType, ContextType, RequireFields<GqlQueryEntityArgs, 'identifier'>>;
  events?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<GqlQueryEventsArgs, 'orderBy'>>;
  expand?: Resolver<GqlResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<GqlQueryExpandArgs, 'depth' | 'from' | 'limit' | 'minimumLinks'>>;
  expandInTime?: Resolver<GqlResolversTypes['ReachedInTime'], ParentType, ContextType, RequireFields<GqlQueryExpandInTimeArgs, 'from' | 'limit' | 'maxSteps'>>;
  expandPreview?: Resolver<GqlResolversTypes['ExpandPreview'], ParentType, ContextType, RequireFields<GqlQueryExpandPreviewArgs, 'from'>>;
  feedback?: Resolver<GqlResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<GqlQueryFeedbackArgs, 'orderBy'>>;
  forces?: Resolver<GqlResolversTypes['ForceConnection'], ParentType, ContextType, Partial<GqlQueryForcesArgs>>;
  identifications?: Resolver<GqlResolversTypes['IdentificationConnection'], ParentType, ContextType, RequireFields<GqlQueryIdentificationsArgs, 'orderBy'>>;
  identifiers?: Resolver<GqlResolversTypes['IdentifierConnection'], ParentType, ContextType, Partial<GqlQueryIdentifiersArgs>>;
  identityDocuments?: Resolver<GqlResolversTypes['IdentityDocumentConnection'], ParentType, ContextType, Partial<GqlQueryIdentityDocumentsArgs>>;
  importJob?: Resolver<Maybe<GqlResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<GqlQueryImportJobArgs, 'id'>>;
  importJobs?: Resolver<Array<GqlResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<GqlQueryImportJobsArgs, 'first' | 'operation'>>;
  importMappings?: Resolver<Array<GqlResolversTypes['ImportMapping']>, ParentType, ContextType>;
  keyPlayers?: Resolver<GqlResolversTypes['KeyPlayers'], ParentType, ContextType, RequireFields<GqlQueryKeyPlayersArgs, 'counting' | 'directed' | 'limit' | 'measure' | 'normalised' | 'scope'>>;
  locations?: Resolver<GqlResolversTypes['LocationConnection'], ParentType, ContextType, RequireFields<GqlQueryLocationsArgs, 'orderBy'>>;
  mergePreview?: Resolver<GqlResolversTypes['MergePreview'], ParentType, ContextType, RequireFields<GqlQueryMergePreviewArgs, 'drop' | 'keep' | 'operation'>>;
  missingEpisodes?: Resolver<GqlResolversTypes['MissingEpisodeConnection'], ParentType, ContextType, RequireFields<GqlQueryMissingEpisodesArgs, 'orderBy'>>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType, RequireFields<GqlQueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<GqlResolversTypes['Node']>>, ParentType, ContextType, RequireFields<GqlQueryNodesArgs, 'ids'>>;
  onlineHandles?: Resolver<GqlResolversTypes['OnlineHandleConnection'], ParentType, ContextType, Partial<GqlQueryOnlineHandlesArgs>>;
  operationAccess?: Resolver<Maybe<GqlResolversTypes['OperationAccess']>, ParentType, ContextType, RequireFields<GqlQueryOperationAccessArgs, 'operation'>>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, RequireFields<GqlQueryOperationsArgs, 'orderBy'>>;
  organisations?: Resolver<GqlResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<GqlQueryOrganisationsArgs, 'orderBy'>>;
  organisedCrimeGroups?: Resolver<GqlResolversTypes['OrganisedCrimeGroupConnection'], ParentType, ContextType, RequireFields<GqlQueryOrganisedCrimeGroupsArgs, 'orderBy'>>;
  paths?: Resolver<GqlResolversTypes['PathResult'], ParentType, ContextType, RequireFields<GqlQueryPathsArgs, 'from' | 'limit' | 'maxDepth' | 'mode' | 'throughCommon' | 'throughEvents' | 'throughOperations' | 'throughOrganisations' | 'to'>>;
  pathsInTime?: Resolver<GqlResolversTypes['PathsInTime'], ParentType, ContextType, RequireFields<GqlQueryPathsInTimeArgs, 'from' | 'limit' | 'maxSteps' | 'to'>>;
  paymentCards?: Resolver<GqlResolversTypes['PaymentCardConnection'], ParentType, ContextType, Partial<GqlQueryPaymentCardsArgs>>;
  people?: Resolver<GqlResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<GqlQueryPeopleArgs, 'orderBy'>>;
  phones?: Resolver<GqlResolversTypes['PhoneConnection'], ParentType, ContextType, RequireFields<GqlQueryPhonesArgs, 'orderBy'>>;
  possibleDuplicates?: Resolver<GqlResolversTypes['PossibleDuplicateConnection'], ParentType, ContextType, RequireFields<GqlQueryPossibleDuplicatesArgs, 'id' | 'minimum'>>;
  proceedings?: Resolver<GqlResolversTypes['ProceedingConnection'], ParentType, ContextType, RequireFields<GqlQueryProceedingsArgs, 'orderBy'>>;
  products?: Resolver<GqlResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<GqlQueryProductsArgs, 'orderBy'>>;
  programme?: Resolver<GqlResolversTypes['Programme'], ParentType, ContextType>;
  referrals?: Resolver<GqlResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<GqlQueryReferralsArgs, 'orderBy'>>;
  regions?: Resolver<GqlResolversTypes['RegionConnection'], ParentType, ContextType, Partial<GqlQueryRegionsArgs>>;
  resolutions?: Resolver<Array<GqlResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<GqlQueryResolutionsArgs, 'entity'>>;
  resolveQuote?: Resolver<Maybe<GqlResolversTypes['Person']>, ParentType, ContextType, RequireFields<GqlQueryResolveQuoteArgs, 'operation' | 'quote'>>;
  retentionDue?: Resolver<GqlResolversTypes['RetainedConnection'], ParentType, ContextType, RequireFields<GqlQueryRetentionDueArgs, 'by'>>;
  riskAssessments?: Resolver<GqlResolversTypes['RiskAssessmentConnection'], ParentType, ContextType, RequireFields<GqlQueryRiskAssessmentsArgs, 'orderBy'>>;
  savingOpportunities?: Resolver<GqlResolversTypes['SavingOpportunityConnection'], ParentType, ContextType, RequireFields<GqlQuerySavingOpportunitiesArgs, 'orderBy'>>;
  search?: Resolver<GqlResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<GqlQuerySearchArgs, 'text'>>;
  similar?: Resolver<GqlResolversTypes['Similar'], ParentType, ContextType, RequireFields<GqlQuerySimilarArgs, 'hubLimit' | 'id' | 'limit'>>;
  sims?: Resolver<GqlResolversTypes['SimConnection'], ParentType, ContextType, RequireFields<GqlQuerySimsArgs, 'orderBy'>>;
  taskings?: Resolver<GqlResolversTypes['TaskingConnection'], ParentType, ContextType, RequireFields<GqlQueryTaskingsArgs, 'orderBy'>>;
  vehicles?: Resolver<GqlResolversTypes['VehicleConnection'], ParentType, ContextType, RequireFields<GqlQueryVehiclesArgs, 'orderBy'>>;
  viewer?: Resolver<GqlResolversTypes['Viewer'], ParentType, ContextType>;
  vulnerabilities?: Resolver<GqlResolversTypes['VulnerabilityConnection'], ParentType, ContextType, RequireFields<GqlQueryVulnerabilitiesArgs, 'orderBy'>>;
  wash?: Resolver<GqlResolversTypes['WashReport'], ParentType, ContextType, RequireFields<GqlQueryWashArgs, 'identifiers'>>;
  washJob?: Resolver<Maybe<GqlResolversTypes['WashJob']>, ParentType, ContextType, RequireFields<GqlQueryWashJobArgs, 'id'>>;
  washJobs?: Resolver<Array<GqlResolversTypes['WashJob']>, ParentType, ContextType, RequireFields<GqlQueryWashJobsArgs, 'first'>>;
  whatIf?: Resolver<GqlResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<GqlQueryWhatIfArgs, 'limit' | 'remove' | 'scope'>>;
  whyLinked?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType, RequireFields<GqlQueryWhyLinkedArgs, 'a' | 'b'>>;
};

export type GqlReachedInTimeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReachedInTime'] = GqlResolversParentTypes['ReachedInTime']> = {
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  reached?: Resolver<Array<GqlResolversTypes['ReachedNode']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlReachedNodeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReachedNode'] = GqlResolversParentTypes['ReachedNode']> = {
  by?: Resolver<GqlResolversTypes['StepInTime'], ParentType, ContextType>;
  nodeId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRecordResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Record'] = GqlResolversParentTypes['Record']> = {
  accuracyMetres?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  address?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  ageText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  alias?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  asWritten?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  entity?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  locationKind?: Resolver<Maybe<GqlResolversTypes['LocationKind']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  make?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRecordConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordConnection'] = GqlResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['RecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRecordEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordEdge'] = GqlResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
};

export type GqlRecordFactPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordFactPayload'] = GqlResolversParentTypes['RecordFactPayload']> = {
  fact?: Resolver<Maybe<GqlResolversTypes['Fact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRecordOperationPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordOperationPayload'] = GqlResolversParentTypes['RecordOperationPayload']> = {
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlReferralResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Referral'] = GqlResolversParentTypes['Referral']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlReferralConcernsArgs>>;
  conclusiveGrounds?: Resolver<Maybe<GqlResolversTypes['GroundsDecision']>, ParentType, ContextType>;
  conclusiveGroundsOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  countyLines?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  exploitation?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ReferralKind'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  reasonableGrounds?: Resolver<Maybe<GqlResolversTypes['GroundsDecision']>, ParentType, ContextType>;
  reasonableGroundsOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlReferralConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReferralConnection'] = GqlResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlReferralEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReferralEdge'] = GqlResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Referral'], ParentType, ContextType>;
};

export type GqlRegionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Region'] = GqlResolversParentTypes['Region']> = {
  code?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  forces?: Resolver<GqlResolversTypes['ForceConnection'], ParentType, ContextType, Partial<GqlRegionForcesArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlRegionOperationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRegionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegionConnection'] = GqlResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRegionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegionEdge'] = GqlResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Region'], ParentType, ContextType>;
};

export type GqlRegistrantResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Registrant'] = GqlResolversParentTypes['Registrant']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  registrant?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRegistrantConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegistrantConnection'] = GqlResolversParentTypes['RegistrantConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['RegistrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Registrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRegistrantEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegistrantEdge'] = GqlResolversParentTypes['RegistrantEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Registrant'], ParentType, ContextType>;
};

export type GqlRegistrationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Registration'] = GqlResolversParentTypes['Registration']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  thing?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRegistrationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegistrationConnection'] = GqlResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRegistrationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegistrationEdge'] = GqlResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Registration'], ParentType, ContextType>;
};

export type GqlResidenceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Residence'] = GqlResolversParentTypes['Residence']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  location?: Resolver<GqlResolversTypes['Location'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlResidenceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ResidenceConnection'] = GqlResolversParentTypes['ResidenceConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ResidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Residence']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlResidenceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ResidenceEdge'] = GqlResolversParentTypes['ResidenceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Residence'], ParentType, ContextType>;
};

export type GqlResidentResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Resident'] = GqlResolversParentTypes['Resident']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<GqlResolversTypes['Person'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlResidentConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ResidentConnection'] = GqlResolversParentTypes['ResidentConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['ResidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Resident']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlResidentEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ResidentEdge'] = GqlResolversParentTypes['ResidentEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Resident'], ParentType, ContextType>;
};

export type GqlResolutionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Resolution'] = GqlResolversParentTypes['Resolution']> = {
  decidedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  entities?: Resolver<Array<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ResolutionKind'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
};

export type GqlResolutionPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ResolutionPayload'] = GqlResolversParentTypes['ResolutionPayload']> = {
  entity?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<GqlResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRestatedFigureResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RestatedFigure'] = GqlResolversParentTypes['RestatedFigure']> = {
  added?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlRestatedFigureAddedArgs>>;
  addedRecords?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  after?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  change?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  definition?: Resolver<GqlResolversTypes['FigureDefinition'], ParentType, ContextType>;
  figure?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlRestatedFigureRemovedArgs>>;
  removedRecords?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  withheldAsSmall?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlRestatementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Restatement'] = GqlResolversParentTypes['Restatement']> = {
  figures?: Resolver<Array<GqlResolversTypes['RestatedFigure']>, ParentType, ContextType>;
  from?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GqlRetainedResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Retained'] = GqlResolversParentTypes['Retained']> = {
  __resolveType: TypeResolveFn<'Operation' | 'Source', ParentType, ContextType>;
};

export type GqlRetainedConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RetainedConnection'] = GqlResolversParentTypes['RetainedConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['RetainedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Retained']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRetainedEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RetainedEdge'] = GqlResolversParentTypes['RetainedEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Retained'], ParentType, ContextType>;
};

export type GqlRetentionPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RetentionPayload'] = GqlResolversParentTypes['RetentionPayload']> = {
  erased?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<GqlResolversTypes['Retained']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRiskAssessmentResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RiskAssessment'] = GqlResolversParentTypes['RiskAssessment']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlRiskAssessmentConcernsArgs>>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRiskAssessmentConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RiskAssessmentConnection'] = GqlResolversParentTypes['RiskAssessmentConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['RiskAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRiskAssessmentEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RiskAssessmentEdge'] = GqlResolversParentTypes['RiskAssessmentEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['RiskAssessment'], ParentType, ContextType>;
};

export interface GqlSafeIntScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type GqlSamenessResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Sameness'] = GqlResolversParentTypes['Sameness']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSamenessConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SamenessConnection'] = GqlResolversParentTypes['SamenessConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SamenessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Sameness']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSamenessEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SamenessEdge'] = GqlResolversParentTypes['SamenessEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Sameness'], ParentType, ContextType>;
};

export type GqlSavedChartResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedChart'] = GqlResolversParentTypes['SavedChart']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<GqlResolversTypes['OpenedChart']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  owner?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  queries?: Resolver<Array<GqlResolversTypes['ChartQuery']>, ParentType, ContextType>;
  savedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GqlSavedChartPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedChartPayload'] = GqlResolversParentTypes['SavedChartPayload']> = {
  chart?: Resolver<Maybe<GqlResolversTypes['SavedChart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlSavedNameResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedName'] = GqlResolversParentTypes['SavedName']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  deleted?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  device?: Resolver<GqlResolversTypes['Device'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSavedNameConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedNameConnection'] = GqlResolversParentTypes['SavedNameConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SavedNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['SavedName']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSavedNameEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedNameEdge'] = GqlResolversParentTypes['SavedNameEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SavedName'], ParentType, ContextType>;
};

export type GqlSavedNumberResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedNumber'] = GqlResolversParentTypes['SavedNumber']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  deleted?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Array<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  phone?: Resolver<GqlResolversTypes['Phone'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSavedNumberConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedNumberConnection'] = GqlResolversParentTypes['SavedNumberConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SavedNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['SavedNumber']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSavedNumberEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavedNumberEdge'] = GqlResolversParentTypes['SavedNumberEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SavedNumber'], ParentType, ContextType>;
};

export type GqlSavingOpportunityResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavingOpportunity'] = GqlResolversParentTypes['SavingOpportunity']> = {
  amountGBP?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlSavingOpportunityConcernsArgs>>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  realised?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSavingOpportunityConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavingOpportunityConnection'] = GqlResolversParentTypes['SavingOpportunityConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SavingOpportunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['SavingOpportunity']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSavingOpportunityEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SavingOpportunityEdge'] = GqlResolversParentTypes['SavingOpportunityEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SavingOpportunity'], ParentType, ContextType>;
};

export type GqlSearchHighlightResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SearchHighlight'] = GqlResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<GqlResolversTypes['SearchedField'], ParentType, ContextType>;
  parts?: Resolver<Array<GqlResolversTypes['HighlightPart']>, ParentType, ContextType>;
};

export type GqlSearchHitResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SearchHit'] = GqlResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<Array<GqlResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['ChartNode'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['SearchReason'], ParentType, ContextType>;
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlSearchHitConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SearchHitConnection'] = GqlResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['SearchTruncation']>, ParentType, ContextType>;
};

export type GqlSearchHitEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SearchHitEdge'] = GqlResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type GqlSearchTruncationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SearchTruncation'] = GqlResolversParentTypes['SearchTruncation']> = {
  howToGoOn?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSharedNodeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SharedNode'] = GqlResolversParentTypes['SharedNode']> = {
  degree?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  nodeId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  sharedBy?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlSightingResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Sighting'] = GqlResolversParentTypes['Sighting']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlSightingLinksArgs>>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlSightingOperationsArgs>>;
  participants?: Resolver<GqlResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<GqlSightingParticipantsArgs>>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSightingConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SightingConnection'] = GqlResolversParentTypes['SightingConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SightingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Sighting']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSightingEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SightingEdge'] = GqlResolversParentTypes['SightingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Sighting'], ParentType, ContextType>;
};

export type GqlSimResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Sim'] = GqlResolversParentTypes['Sim']> = {
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  devices?: Resolver<GqlResolversTypes['SimDeviceConnection'], ParentType, ContextType, Partial<GqlSimDevicesArgs>>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlSimLinksArgs>>;
  number?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlSimOperationsArgs>>;
  phones?: Resolver<GqlResolversTypes['SimPhoneConnection'], ParentType, ContextType, Partial<GqlSimPhonesArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlSimRecordsArgs>>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlSimRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlSimSameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlSimTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSimConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimConnection'] = GqlResolversParentTypes['SimConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Sim']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSimDeviceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimDevice'] = GqlResolversParentTypes['SimDevice']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  device?: Resolver<GqlResolversTypes['Device'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSimDeviceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimDeviceConnection'] = GqlResolversParentTypes['SimDeviceConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SimDeviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['SimDevice']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSimDeviceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimDeviceEdge'] = GqlResolversParentTypes['SimDeviceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SimDevice'], ParentType, ContextType>;
};

export type GqlSimEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimEdge'] = GqlResolversParentTypes['SimEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Sim'], ParentType, ContextType>;
};

export type GqlSimPhoneResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimPhone'] = GqlResolversParentTypes['SimPhone']> = {
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  phone?: Resolver<GqlResolversTypes['Phone'], ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSimPhoneConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimPhoneConnection'] = GqlResolversParentTypes['SimPhoneConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SimPhoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['SimPhone']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSimPhoneEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimPhoneEdge'] = GqlResolversParentTypes['SimPhoneEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SimPhone'], ParentType, ContextType>;
};

export type GqlSimilarResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Similar'] = GqlResolversParentTypes['Similar']> = {
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  similar?: Resolver<Array<GqlResolversTypes['SimilarNode']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlSimilarNodeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SimilarNode'] = GqlResolversParentTypes['SimilarNode']> = {
  nodeId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  overlap?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlSourceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Source'] = GqlResolversParentTypes['Source']> = {
  disposedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlSourceEventsArgs>>;
  exhibitRef?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  fileHash?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  material?: Resolver<GqlResolversTypes['Material'], ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  originForce?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  originSystem?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlSourceRecordsArgs>>;
  retentionDecidedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  retentionDecision?: Resolver<Maybe<GqlResolversTypes['RetentionDecision']>, ParentType, ContextType>;
  retentionGroup?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  retentionReason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  seizedAt?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  seizedFrom?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSourceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SourceConnection'] = GqlResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSourceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SourceEdge'] = GqlResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Source'], ParentType, ContextType>;
};

export type GqlStaffResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Staff'] = GqlResolversParentTypes['Staff']> = {
  contact?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlStaffOperationsArgs>>;
  post?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlStatementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Statement'] = GqlResolversParentTypes['Statement']> = {
  basis?: Resolver<Maybe<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  deleted?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GqlStayResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Stay'] = GqlResolversParentTypes['Stay']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  bookingReference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlStayLinksArgs>>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlStayOperationsArgs>>;
  participants?: Resolver<GqlResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<GqlStayParticipantsArgs>>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlStayConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['StayConnection'] = GqlResolversParentTypes['StayConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['StayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Stay']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlStayEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['StayEdge'] = GqlResolversParentTypes['StayEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Stay'], ParentType, ContextType>;
};

export type GqlStepInTimeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['StepInTime'] = GqlResolversParentTypes['StepInTime']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  fromId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  toId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
};

export type GqlSubgraphResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Subgraph'] = GqlResolversParentTypes['Subgraph']> = {
  endCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<GqlResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['ChartNode']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlSubscriptionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Subscription'] = GqlResolversParentTypes['Subscription']> = {
  deconflictionNotice?: SubscriptionResolver<GqlResolversTypes['DeconflictionNotice'], "deconflictionNotice", ParentType, ContextType>;
};

export type GqlTaskingResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Tasking'] = GqlResolversParentTypes['Tasking']> = {
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  commissionedBy?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlTaskingConcernsArgs>>;
  force?: Resolver<Maybe<GqlResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  leadAgency?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<GqlResolversTypes['Priority']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<GqlResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  threatType?: Resolver<Maybe<GqlResolversTypes['ThreatType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlTaskingAgesResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TaskingAges'] = GqlResolversParentTypes['TaskingAges']> = {
  ages?: Resolver<Array<GqlResolversTypes['AgeCount']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  open?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
};

export type GqlTaskingConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TaskingConnection'] = GqlResolversParentTypes['TaskingConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['TaskingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Tasking']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlTaskingEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TaskingEdge'] = GqlResolversParentTypes['TaskingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Tasking'], ParentType, ContextType>;
};

export type GqlTimelinessResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Timeliness'] = GqlResolversParentTypes['Timeliness']> = {
  asAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  custody?: Resolver<GqlResolversTypes['CustodyFigures'], ParentType, ContextType>;
  nrm?: Resolver<GqlResolversTypes['NrmFunnel'], ParentType, ContextType>;
  products?: Resolver<Array<GqlResolversTypes['ProductTurnaround']>, ParentType, ContextType>;
  taskings?: Resolver<GqlResolversTypes['TaskingAges'], ParentType, ContextType>;
};

export type GqlTransactionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Transaction'] = GqlResolversParentTypes['Transaction']> = {
  amountPence?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  at?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  currency?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlTransactionLinksArgs>>;
  method?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<GqlResolversTypes['Operation'], ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlTransactionOperationsArgs>>;
  participants?: Resolver<GqlResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<GqlTransactionParticipantsArgs>>;
  payee?: Resolver<Maybe<GqlResolversTypes['Account']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<GqlResolversTypes['Account']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlTransactionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TransactionConnection'] = GqlResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlTransactionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TransactionEdge'] = GqlResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Transaction'], ParentType, ContextType>;
};

export type GqlTruncationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Truncation'] = GqlResolversParentTypes['Truncation']> = {
  howToGoOn?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  what?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlUserErrorResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['UserError'] = GqlResolversParentTypes['UserError']> = {
  field?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlValueAddedResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ValueAdded'] = GqlResolversParentTypes['ValueAdded']> = {
  activities?: Resolver<Array<GqlResolversTypes['ActivityFigures']>, ParentType, ContextType>;
  disruptions?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  feedback?: Resolver<Array<GqlResolversTypes['FeedbackLine']>, ParentType, ContextType>;
  identifications?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  identifiersWashed?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  proceedings?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<Array<GqlResolversTypes['ProductFigures']>, ParentType, ContextType>;
  referrals?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  savingOpportunitiesGBP?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  taskings?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  washes?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlVehicleResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Vehicle'] = GqlResolversParentTypes['Vehicle']> = {
  attributions?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<GqlVehicleAttributionsArgs>>;
  bookings?: Resolver<GqlResolversTypes['BookingConnection'], ParentType, ContextType, Partial<GqlVehicleBookingsArgs>>;
  colour?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlVehicleLinksArgs>>;
  make?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlVehicleOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlVehicleRecordsArgs>>;
  registeredTo?: Resolver<GqlResolversTypes['RegistrantConnection'], ParentType, ContextType, Partial<GqlVehicleRegisteredToArgs>>;
  registration?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlVehicleRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlVehicleSameAsArgs>>;
  sightings?: Resolver<GqlResolversTypes['SightingConnection'], ParentType, ContextType, Partial<GqlVehicleSightingsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlVehicleTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlVehicleConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VehicleConnection'] = GqlResolversParentTypes['VehicleConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['VehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Vehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlVehicleEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VehicleEdge'] = GqlResolversParentTypes['VehicleEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type GqlVehicleUseResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VehicleUse'] = GqlResolversParentTypes['VehicleUse']> = {
  bases?: Resolver<Array<GqlResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<GqlResolversTypes['LinkStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<GqlResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  vehicle?: Resolver<GqlResolversTypes['Vehicle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlVehicleUseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VehicleUseConnection'] = GqlResolversParentTypes['VehicleUseConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['VehicleUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['VehicleUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlVehicleUseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VehicleUseEdge'] = GqlResolversParentTypes['VehicleUseEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['VehicleUse'], ParentType, ContextType>;
};

export type GqlViewerResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Viewer'] = GqlResolversParentTypes['Viewer']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  rights?: Resolver<Array<GqlResolversTypes['Right']>, ParentType, ContextType>;
  roles?: Resolver<Array<GqlResolversTypes['ViewerRole']>, ParentType, ContextType>;
};

export type GqlVulnerabilityResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Vulnerability'] = GqlResolversParentTypes['Vulnerability']> = {
  category?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  damaged?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  disruptions?: Resolver<GqlResolversTypes['DisruptionConnection'], ParentType, ContextType, Partial<GqlVulnerabilityDisruptionsArgs>>;
  firstSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<Array<GqlResolversTypes['ChartFlag']>, ParentType, ContextType>;
  icon?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifications?: Resolver<GqlResolversTypes['IdentificationConnection'], ParentType, ContextType, Partial<GqlVulnerabilityIdentificationsArgs>>;
  key?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<GqlResolversTypes['PartialDate']>, ParentType, ContextType>;
  linkCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<GqlResolversTypes['LinkConnection'], ParentType, ContextType, Partial<GqlVulnerabilityLinksArgs>>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<GqlResolversTypes['OperationConnection'], ParentType, ContextType, Partial<GqlVulnerabilityOperationsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlVulnerabilityRecordsArgs>>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<GqlResolversTypes['EntityRoleConnection'], ParentType, ContextType, Partial<GqlVulnerabilityRolesArgs>>;
  sameAs?: Resolver<GqlResolversTypes['SamenessConnection'], ParentType, ContextType, Partial<GqlVulnerabilitySameAsArgs>>;
  sublabel?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlVulnerabilityTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlVulnerabilityConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VulnerabilityConnection'] = GqlResolversParentTypes['VulnerabilityConnection']> = {
  edges?: Resolver<Array<GqlResolversTypes['VulnerabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<GqlResolversTypes['Vulnerability']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlVulnerabilityEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VulnerabilityEdge'] = GqlResolversParentTypes['VulnerabilityEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Vulnerability'], ParentType, ContextType>;
};

export type GqlWashContactResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashContact'] = GqlResolversParentTypes['WashContact']> = {
  contact?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlWashHitResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashHit'] = GqlResolversParentTypes['WashHit']> = {
  ageDays?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<GqlResolversTypes['WashContact']>, ParentType, ContextType>;
  disclosure?: Resolver<GqlResolversTypes['WashDisclosure'], ParentType, ContextType>;
  entity?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  hops?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  isNew?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  lastRecordedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  match?: Resolver<Maybe<GqlResolversTypes['WashMatch']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<GqlResolversTypes['Operation']>, ParentType, ContextType>;
  operationReference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<GqlResolversTypes['WashScoreParts']>, ParentType, ContextType>;
  records?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
};

export type GqlWashJobResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashJob'] = GqlResolversParentTypes['WashJob']> = {
  createdAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  hitCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  knownCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<GqlResolversTypes['WashJobLines'], ParentType, ContextType, RequireFields<GqlWashJobLinesArgs, 'after' | 'first' | 'only'>>;
  linesDone?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  newCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  operationReference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<GqlResolversTypes['WashState'], ParentType, ContextType>;
  title?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  unknownCount?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  watch?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlWashJobLinesResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashJobLines'] = GqlResolversParentTypes['WashJobLines']> = {
  endLine?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  hasNextPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<GqlResolversTypes['WashedIdentifier']>, ParentType, ContextType>;
};

export type GqlWashPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashPayload'] = GqlResolversParentTypes['WashPayload']> = {
  job?: Resolver<Maybe<GqlResolversTypes['WashJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlWashReportResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashReport'] = GqlResolversParentTypes['WashReport']> = {
  hitCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  knownCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<GqlResolversTypes['WashedIdentifier']>, ParentType, ContextType>;
  operationReference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  unknownCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlWashScorePartsResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashScoreParts'] = GqlResolversParentTypes['WashScoreParts']> = {
  age?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  common?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  match?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlWashedIdentifierResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WashedIdentifier'] = GqlResolversParentTypes['WashedIdentifier']> = {
  cut?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  hits?: Resolver<Array<GqlResolversTypes['WashHit']>, ParentType, ContextType>;
  isKnown?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<GqlResolversTypes['WashProblem']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlWhatIfResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WhatIf'] = GqlResolversParentTypes['WhatIf']> = {
  after?: Resolver<GqlResolversTypes['NetworkShape'], ParentType, ContextType>;
  aloneCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  aloneIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  before?: Resolver<GqlResolversTypes['NetworkShape'], ParentType, ContextType>;
  brokerCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  newBrokers?: Resolver<Array<GqlResolversTypes['NewBroker']>, ParentType, ContextType>;
  notice?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  removedIds?: Resolver<Array<GqlResolversTypes['ID']>, ParentType, ContextType>;
  truncation?: Resolver<Maybe<GqlResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type GqlWithdrawFactPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['WithdrawFactPayload'] = GqlResolversParentTypes['WithdrawFactPayload']> = {
  userErrors?: Resolver<Array<GqlResolversTypes['UserError']>, ParentType, ContextType>;
  withdrawnId?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlResolvers<ContextType = Context> = {
  Account?: GqlAccountResolvers<ContextType>;
  AccountConnection?: GqlAccountConnectionResolvers<ContextType>;
  AccountEdge?: GqlAccountEdgeResolvers<ContextType>;
  AccountPayment?: GqlAccountPaymentResolvers<ContextType>;
  AccountPaymentConnection?: GqlAccountPaymentConnectionResolvers<ContextType>;
  AccountPaymentEdge?: GqlAccountPaymentEdgeResolvers<ContextType>;
  AccountUse?: GqlAccountUseResolvers<ContextType>;
  AccountUseConnection?: GqlAccountUseConnectionResolvers<ContextType>;
  AccountUseEdge?: GqlAccountUseEdgeResolvers<ContextType>;
  Activity?: GqlActivityResolvers<ContextType>;
  ActivityConnection?: GqlActivityConnectionResolvers<ContextType>;
  ActivityEdge?: GqlActivityEdgeResolvers<ContextType>;
  ActivityFigures?: GqlActivityFiguresResolvers<ContextType>;
  AgeCount?: GqlAgeCountResolvers<ContextType>;
  Analysis?: GqlAnalysisResolvers<ContextType>;
  AnalysisStatement?: GqlAnalysisStatementResolvers<ContextType>;
  AppUsage?: GqlAppUsageResolvers<ContextType>;
  AppUsageConnection?: GqlAppUsageConnectionResolvers<ContextType>;
  AppUsageEdge?: GqlAppUsageEdgeResolvers<ContextType>;
  Association?: GqlAssociationResolvers<ContextType>;
  AssociationConnection?: GqlAssociationConnectionResolvers<ContextType>;
  AssociationEdge?: GqlAssociationEdgeResolvers<ContextType>;
  Attribution?: GqlAttributionResolvers<ContextType>;
  AttributionConnection?: GqlAttributionConnectionResolvers<ContextType>;
  AttributionEdge?: GqlAttributionEdgeResolvers<ContextType>;
  AuditDay?: GqlAuditDayResolvers<ContextType>;
  AuditDayConnection?: GqlAuditDayConnectionResolvers<ContextType>;
  AuditDayEdge?: GqlAuditDayEdgeResolvers<ContextType>;
  AuditEntry?: GqlAuditEntryResolvers<ContextType>;
  AuditEntryConnection?: GqlAuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: GqlAuditEntryEdgeResolvers<ContextType>;
  AuditIndex?: GqlAuditIndexResolvers<ContextType>;
  AuditSighting?: GqlAuditSightingResolvers<ContextType>;
  AuditSightingConnection?: GqlAuditSightingConnectionResolvers<ContextType>;
  AuditSightingEdge?: GqlAuditSightingEdgeResolvers<ContextType>;
  AuditedValues?: GqlAuditedValuesResolvers<ContextType>;
  Booking?: GqlBookingResolvers<ContextType>;
  BookingConnection?: GqlBookingConnectionResolvers<ContextType>;
  BookingEdge?: GqlBookingEdgeResolvers<ContextType>;
  Bridge?: GqlBridgeResolvers<ContextType>;
  CapabilityRegistration?: GqlCapabilityRegistrationResolvers<ContextType>;
  CapabilityRegistrationConnection?: GqlCapabilityRegistrationConnectionResolvers<ContextType>;
  CapabilityRegistrationEdge?: GqlCapabilityRegistrationEdgeResolvers<ContextType>;
  Case?: GqlCaseResolvers<ContextType>;
  CaseConnection?: GqlCaseConnectionResolvers<ContextType>;
  CaseEdge?: GqlCaseEdgeResolvers<ContextType>;
  CellSiteUse?: GqlCellSiteUseResolvers<ContextType>;
  CellSiteUseConnection?: GqlCellSiteUseConnectionResolvers<ContextType>;
  CellSiteUseEdge?: GqlCellSiteUseEdgeResolvers<ContextType>;
  ChartChanges?: GqlChartChangesResolvers<ContextType>;
  ChartNode?: GqlChartNodeResolvers<ContextType>;
  ChartPosition?: GqlChartPositionResolvers<ContextType>;
  ChartProblem?: GqlChartProblemResolvers<ContextType>;
  ChartQuery?: GqlChartQueryResolvers<ContextType>;
  CommonLinks?: GqlCommonLinksResolvers<ContextType>;
  Communication?: GqlCommunicationResolvers<ContextType>;
  CommunicationConnection?: GqlCommunicationConnectionResolvers<ContextType>;
  CommunicationEdge?: GqlCommunicationEdgeResolvers<ContextType>;
  CommunicationEntry?: GqlCommunicationEntryResolvers<ContextType>;
  Communities?: GqlCommunitiesResolvers<ContextType>;
  Community?: GqlCommunityResolvers<ContextType>;
  Cube?: GqlCubeResolvers<ContextType>;
  CubeCell?: GqlCubeCellResolvers<ContextType>;
  CubeKey?: GqlCubeKeyResolvers<ContextType>;
  CustodyCount?: GqlCustodyCountResolvers<ContextType>;
  CustodyFigures?: GqlCustodyFiguresResolvers<ContextType>;
  CutPoint?: GqlCutPointResolvers<ContextType>;
  CutPoints?: GqlCutPointsResolvers<ContextType>;
  DataQualityIssue?: GqlDataQualityIssueResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Deconfliction?: GqlDeconflictionResolvers<ContextType>;
  DeconflictionConnection?: GqlDeconflictionConnectionResolvers<ContextType>;
  DeconflictionEdge?: GqlDeconflictionEdgeResolvers<ContextType>;
  DeconflictionNote?: GqlDeconflictionNoteResolvers<ContextType>;
  DeconflictionNoteConnection?: GqlDeconflictionNoteConnectionResolvers<ContextType>;
  DeconflictionNoteEdge?: GqlDeconflictionNoteEdgeResolvers<ContextType>;
  DeconflictionNotice?: GqlDeconflictionNoticeResolvers<ContextType>;
  DeconflictionPayload?: GqlDeconflictionPayloadResolvers<ContextType>;
  DeconflictionSide?: GqlDeconflictionSideResolvers<ContextType>;
  Device?: GqlDeviceResolvers<ContextType>;
  DeviceConnection?: GqlDeviceConnectionResolvers<ContextType>;
  DeviceEdge?: GqlDeviceEdgeResolvers<ContextType>;
  DeviceSim?: GqlDeviceSimResolvers<ContextType>;
  DeviceSimConnection?: GqlDeviceSimConnectionResolvers<ContextType>;
  DeviceSimEdge?: GqlDeviceSimEdgeResolvers<ContextType>;
  DeviceUse?: GqlDeviceUseResolvers<ContextType>;
  DeviceUseConnection?: GqlDeviceUseConnectionResolvers<ContextType>;
  DeviceUseEdge?: GqlDeviceUseEdgeResolvers<ContextType>;
  Disruption?: GqlDisruptionResolvers<ContextType>;
  DisruptionConnection?: GqlDisruptionConnectionResolvers<ContextType>;
  DisruptionEdge?: GqlDisruptionEdgeResolvers<ContextType>;
  DocumentHolder?: GqlDocumentHolderResolvers<ContextType>;
  DocumentHolderConnection?: GqlDocumentHolderConnectionResolvers<ContextType>;
  DocumentHolderEdge?: GqlDocumentHolderEdgeResolvers<ContextType>;
  DrugsLine?: GqlDrugsLineResolvers<ContextType>;
  DrugsLineConnection?: GqlDrugsLineConnectionResolvers<ContextType>;
  DrugsLineEdge?: GqlDrugsLineEdgeResolvers<ContextType>;
  DuplicateEvidence?: GqlDuplicateEvidenceResolvers<ContextType>;
  DuplicatePair?: GqlDuplicatePairResolvers<ContextType>;
  DuplicatePairConnection?: GqlDuplicatePairConnectionResolvers<ContextType>;
  DuplicatePairEdge?: GqlDuplicatePairEdgeResolvers<ContextType>;
  Email?: GqlEmailResolvers<ContextType>;
  EmailConnection?: GqlEmailConnectionResolvers<ContextType>;
  EmailEdge?: GqlEmailEdgeResolvers<ContextType>;
  EmailUse?: GqlEmailUseResolvers<ContextType>;
  EmailUseConnection?: GqlEmailUseConnectionResolvers<ContextType>;
  EmailUseEdge?: GqlEmailUseEdgeResolvers<ContextType>;
  Employee?: GqlEmployeeResolvers<ContextType>;
  EmployeeConnection?: GqlEmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: GqlEmployeeEdgeResolvers<ContextType>;
  Employment?: GqlEmploymentResolvers<ContextType>;
  EmploymentConnection?: GqlEmploymentConnectionResolvers<ContextType>;
  EmploymentEdge?: GqlEmploymentEdgeResolvers<ContextType>;
  Encounter?: GqlEncounterResolvers<ContextType>;
  EncounterConnection?: GqlEncounterConnectionResolvers<ContextType>;
  EncounterEdge?: GqlEncounterEdgeResolvers<ContextType>;
  Entity?: GqlEntityResolvers<ContextType>;
  EntityConnection?: GqlEntityConnectionResolvers<ContextType>;
  EntityEdge?: GqlEntityEdgeResolvers<ContextType>;
  EntityRole?: GqlEntityRoleResolvers<ContextType>;
  EntityRoleConnection?: GqlEntityRoleConnectionResolvers<ContextType>;
  EntityRoleEdge?: GqlEntityRoleEdgeResolvers<ContextType>;
  Event?: GqlEventResolvers<ContextType>;
  EventConnection?: GqlEventConnectionResolvers<ContextType>;
  EventEdge?: GqlEventEdgeResolvers<ContextType>;
  ExpandPreview?: GqlExpandPreviewResolvers<ContextType>;
  ExpandPreviewGroup?: GqlExpandPreviewGroupResolvers<ContextType>;
  Fact?: GqlFactResolvers<ContextType>;
  FactConnection?: GqlFactConnectionResolvers<ContextType>;
  FactEdge?: GqlFactEdgeResolvers<ContextType>;
  FamilyTie?: GqlFamilyTieResolvers<ContextType>;
  FamilyTieConnection?: GqlFamilyTieConnectionResolvers<ContextType>;
  FamilyTieEdge?: GqlFamilyTieEdgeResolvers<ContextType>;
  Feedback?: GqlFeedbackResolvers<ContextType>;
  FeedbackConnection?: GqlFeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: GqlFeedbackEdgeResolvers<ContextType>;
  FeedbackLine?: GqlFeedbackLineResolvers<ContextType>;
  FigureDefinition?: GqlFigureDefinitionResolvers<ContextType>;
  Force?: GqlForceResolvers<ContextType>;
  ForceAdoption?: GqlForceAdoptionResolvers<ContextType>;
  ForceConnection?: GqlForceConnectionResolvers<ContextType>;
  ForceEdge?: GqlForceEdgeResolvers<ContextType>;
  GroundsCount?: GqlGroundsCountResolvers<ContextType>;
  GroundsFigures?: GqlGroundsFiguresResolvers<ContextType>;
  GroupLine?: GqlGroupLineResolvers<ContextType>;
  GroupLineConnection?: GqlGroupLineConnectionResolvers<ContextType>;
  GroupLineEdge?: GqlGroupLineEdgeResolvers<ContextType>;
  GroupMember?: GqlGroupMemberResolvers<ContextType>;
  GroupMemberConnection?: GqlGroupMemberConnectionResolvers<ContextType>;
  GroupMemberEdge?: GqlGroupMemberEdgeResolvers<ContextType>;
  HighlightPart?: GqlHighlightPartResolvers<ContextType>;
  Identification?: GqlIdentificationResolvers<ContextType>;
  IdentificationConnection?: GqlIdentificationConnectionResolvers<ContextType>;
  IdentificationEdge?: GqlIdentificationEdgeResolvers<ContextType>;
  IdentificationMark?: GqlIdentificationMarkResolvers<ContextType>;
  IdentificationMarkConnection?: GqlIdentificationMarkConnectionResolvers<ContextType>;
  IdentificationMarkEdge?: GqlIdentificationMarkEdgeResolvers<ContextType>;
  Identifier?: GqlIdentifierResolvers<ContextType>;
  IdentifierConnection?: GqlIdentifierConnectionResolvers<ContextType>;
  IdentifierEdge?: GqlIdentifierEdgeResolvers<ContextType>;
  IdentityDocument?: GqlIdentityDocumentResolvers<ContextType>;
  IdentityDocumentConnection?: GqlIdentityDocumentConnectionResolvers<ContextType>;
  IdentityDocumentEdge?: GqlIdentityDocumentEdgeResolvers<ContextType>;
  ImportFlag?: GqlImportFlagResolvers<ContextType>;
  ImportHit?: GqlImportHitResolvers<ContextType>;
  ImportJob?: GqlImportJobResolvers<ContextType>;
  ImportMapping?: GqlImportMappingResolvers<ContextType>;
  ImportMappingParameter?: GqlImportMappingParameterResolvers<ContextType>;
  ImportPayload?: GqlImportPayloadResolvers<ContextType>;
  ImportRejection?: GqlImportRejectionResolvers<ContextType>;
  Joined?: GqlJoinedResolvers<ContextType>;
  JoinedNetwork?: GqlJoinedNetworkResolvers<ContextType>;
  KeyPlayer?: GqlKeyPlayerResolvers<ContextType>;
  KeyPlayers?: GqlKeyPlayersResolvers<ContextType>;
  LineGroup?: GqlLineGroupResolvers<ContextType>;
  LineGroupConnection?: GqlLineGroupConnectionResolvers<ContextType>;
  LineGroupEdge?: GqlLineGroupEdgeResolvers<ContextType>;
  LineInvolvement?: GqlLineInvolvementResolvers<ContextType>;
  LineInvolvementConnection?: GqlLineInvolvementConnectionResolvers<ContextType>;
  LineInvolvementEdge?: GqlLineInvolvementEdgeResolvers<ContextType>;
  LineNumber?: GqlLineNumberResolvers<ContextType>;
  LineNumberConnection?: GqlLineNumberConnectionResolvers<ContextType>;
  LineNumberEdge?: GqlLineNumberEdgeResolvers<ContextType>;
  LinePerson?: GqlLinePersonResolvers<ContextType>;
  LinePersonConnection?: GqlLinePersonConnectionResolvers<ContextType>;
  LinePersonEdge?: GqlLinePersonEdgeResolvers<ContextType>;
  Link?: GqlLinkResolvers<ContextType>;
  LinkConnection?: GqlLinkConnectionResolvers<ContextType>;
  LinkEdge?: GqlLinkEdgeResolvers<ContextType>;
  LocatedOrganisation?: GqlLocatedOrganisationResolvers<ContextType>;
  LocatedOrganisationConnection?: GqlLocatedOrganisationConnectionResolvers<ContextType>;
  LocatedOrganisationEdge?: GqlLocatedOrganisationEdgeResolvers<ContextType>;
  LocatedPhone?: GqlLocatedPhoneResolvers<ContextType>;
  LocatedPhoneConnection?: GqlLocatedPhoneConnectionResolvers<ContextType>;
  LocatedPhoneEdge?: GqlLocatedPhoneEdgeResolvers<ContextType>;
  Location?: GqlLocationResolvers<ContextType>;
  LocationConnection?: GqlLocationConnectionResolvers<ContextType>;
  LocationEdge?: GqlLocationEdgeResolvers<ContextType>;
  Membership?: GqlMembershipResolvers<ContextType>;
  MembershipConnection?: GqlMembershipConnectionResolvers<ContextType>;
  MembershipEdge?: GqlMembershipEdgeResolvers<ContextType>;
  MergeConflict?: GqlMergeConflictResolvers<ContextType>;
  MergePreview?: GqlMergePreviewResolvers<ContextType>;
  MergedLink?: GqlMergedLinkResolvers<ContextType>;
  MissingEpisode?: GqlMissingEpisodeResolvers<ContextType>;
  MissingEpisodeConnection?: GqlMissingEpisodeConnectionResolvers<ContextType>;
  MissingEpisodeEdge?: GqlMissingEpisodeEdgeResolvers<ContextType>;
  Mutation?: GqlMutationResolvers<ContextType>;
  NetworkShape?: GqlNetworkShapeResolvers<ContextType>;
  NewBroker?: GqlNewBrokerResolvers<ContextType>;
  Node?: GqlNodeResolvers<ContextType>;
  NrmFunnel?: GqlNrmFunnelResolvers<ContextType>;
  OnlineHandle?: GqlOnlineHandleResolvers<ContextType>;
  OnlineHandleConnection?: GqlOnlineHandleConnectionResolvers<ContextType>;
  OnlineHandleEdge?: GqlOnlineHandleEdgeResolvers<ContextType>;
  OnlineHandleUse?: GqlOnlineHandleUseResolvers<ContextType>;
  OnlineHandleUseConnection?: GqlOnlineHandleUseConnectionResolvers<ContextType>;
  OnlineHandleUseEdge?: GqlOnlineHandleUseEdgeResolvers<ContextType>;
  OpenedChart?: GqlOpenedChartResolvers<ContextType>;
  Operation?: GqlOperationResolvers<ContextType>;
  OperationAccess?: GqlOperationAccessResolvers<ContextType>;
  OperationAccessPayload?: GqlOperationAccessPayloadResolvers<ContextType>;
  OperationConnection?: GqlOperationConnectionResolvers<ContextType>;
  OperationEdge?: GqlOperationEdgeResolvers<ContextType>;
  OperationParticipant?: GqlOperationParticipantResolvers<ContextType>;
  OperationParticipantConnection?: GqlOperationParticipantConnectionResolvers<ContextType>;
  OperationParticipantEdge?: GqlOperationParticipantEdgeResolvers<ContextType>;
  OperationStaff?: GqlOperationStaffResolvers<ContextType>;
  OperationStaffConnection?: GqlOperationStaffConnectionResolvers<ContextType>;
  OperationStaffEdge?: GqlOperationStaffEdgeResolvers<ContextType>;
  OperationSubject?: GqlOperationSubjectResolvers<ContextType>;
  OperationSubjectConnection?: GqlOperationSubjectConnectionResolvers<ContextType>;
  OperationSubjectEdge?: GqlOperationSubjectEdgeResolvers<ContextType>;
  Organisation?: GqlOrganisationResolvers<ContextType>;
  OrganisationConnection?: GqlOrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: GqlOrganisationEdgeResolvers<ContextType>;
  OrganisationPlace?: GqlOrganisationPlaceResolvers<ContextType>;
  OrganisationPlaceConnection?: GqlOrganisationPlaceConnectionResolvers<ContextType>;
  OrganisationPlaceEdge?: GqlOrganisationPlaceEdgeResolvers<ContextType>;
  OrganisedCrimeGroup?: GqlOrganisedCrimeGroupResolvers<ContextType>;
  OrganisedCrimeGroupConnection?: GqlOrganisedCrimeGroupConnectionResolvers<ContextType>;
  OrganisedCrimeGroupEdge?: GqlOrganisedCrimeGroupEdgeResolvers<ContextType>;
  PackGroup?: GqlPackGroupResolvers<ContextType>;
  PackPlace?: GqlPackPlaceResolvers<ContextType>;
  PackQuarter?: GqlPackQuarterResolvers<ContextType>;
  PageInfo?: GqlPageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participant?: GqlParticipantResolvers<ContextType>;
  ParticipantConnection?: GqlParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: GqlParticipantEdgeResolvers<ContextType>;
  Path?: GqlPathResolvers<ContextType>;
  PathInTime?: GqlPathInTimeResolvers<ContextType>;
  PathResult?: GqlPathResultResolvers<ContextType>;
  PathWarning?: GqlPathWarningResolvers<ContextType>;
  PathsInTime?: GqlPathsInTimeResolvers<ContextType>;
  PaymentCard?: GqlPaymentCardResolvers<ContextType>;
  PaymentCardConnection?: GqlPaymentCardConnectionResolvers<ContextType>;
  PaymentCardEdge?: GqlPaymentCardEdgeResolvers<ContextType>;
  PaymentCardUse?: GqlPaymentCardUseResolvers<ContextType>;
  PaymentCardUseConnection?: GqlPaymentCardUseConnectionResolvers<ContextType>;
  PaymentCardUseEdge?: GqlPaymentCardUseEdgeResolvers<ContextType>;
  PerformancePack?: GqlPerformancePackResolvers<ContextType>;
  Person?: GqlPersonResolvers<ContextType>;
  PersonConnection?: GqlPersonConnectionResolvers<ContextType>;
  PersonEdge?: GqlPersonEdgeResolvers<ContextType>;
  Phone?: GqlPhoneResolvers<ContextType>;
  PhoneConnection?: GqlPhoneConnectionResolvers<ContextType>;
  PhoneContact?: GqlPhoneContactResolvers<ContextType>;
  PhoneContactConnection?: GqlPhoneContactConnectionResolvers<ContextType>;
  PhoneContactEdge?: GqlPhoneContactEdgeResolvers<ContextType>;
  PhoneEdge?: GqlPhoneEdgeResolvers<ContextType>;
  PhoneLine?: GqlPhoneLineResolvers<ContextType>;
  PhoneLineConnection?: GqlPhoneLineConnectionResolvers<ContextType>;
  PhoneLineEdge?: GqlPhoneLineEdgeResolvers<ContextType>;
  PhoneSim?: GqlPhoneSimResolvers<ContextType>;
  PhoneSimConnection?: GqlPhoneSimConnectionResolvers<ContextType>;
  PhoneSimEdge?: GqlPhoneSimEdgeResolvers<ContextType>;
  PhoneUse?: GqlPhoneUseResolvers<ContextType>;
  PhoneUseConnection?: GqlPhoneUseConnectionResolvers<ContextType>;
  PhoneUseEdge?: GqlPhoneUseEdgeResolvers<ContextType>;
  PossibleDuplicate?: GqlPossibleDuplicateResolvers<ContextType>;
  PossibleDuplicateConnection?: GqlPossibleDuplicateConnectionResolvers<ContextType>;
  PossibleDuplicateEdge?: GqlPossibleDuplicateEdgeResolvers<ContextType>;
  Proceeding?: GqlProceedingResolvers<ContextType>;
  ProceedingConnection?: GqlProceedingConnectionResolvers<ContextType>;
  ProceedingEdge?: GqlProceedingEdgeResolvers<ContextType>;
  Product?: GqlProductResolvers<ContextType>;
  ProductConnection?: GqlProductConnectionResolvers<ContextType>;
  ProductEdge?: GqlProductEdgeResolvers<ContextType>;
  ProductFigures?: GqlProductFiguresResolvers<ContextType>;
  ProductTurnaround?: GqlProductTurnaroundResolvers<ContextType>;
  Programme?: GqlProgrammeResolvers<ContextType>;
  ProgrammeFigure?: GqlProgrammeFigureResolvers<ContextType>;
  ProgrammeQuarter?: GqlProgrammeQuarterResolvers<ContextType>;
  ProgrammeTotals?: GqlProgrammeTotalsResolvers<ContextType>;
  Pseudonym?: GqlPseudonymResolvers<ContextType>;
  PseudonymQuote?: GqlPseudonymQuoteResolvers<ContextType>;
  QuarterFigures?: GqlQuarterFiguresResolvers<ContextType>;
  Query?: GqlQueryResolvers<ContextType>;
  ReachedInTime?: GqlReachedInTimeResolvers<ContextType>;
  ReachedNode?: GqlReachedNodeResolvers<ContextType>;
  Record?: GqlRecordResolvers<ContextType>;
  RecordConnection?: GqlRecordConnectionResolvers<ContextType>;
  RecordEdge?: GqlRecordEdgeResolvers<ContextType>;
  RecordFactPayload?: GqlRecordFactPayloadResolvers<ContextType>;
  RecordOperationPayload?: GqlRecordOperationPayloadResolvers<ContextType>;
  Referral?: GqlReferralResolvers<ContextType>;
  ReferralConnection?: GqlReferralConnectionResolvers<ContextType>;
  ReferralEdge?: GqlReferralEdgeResolvers<ContextType>;
  Region?: GqlRegionResolvers<ContextType>;
  RegionConnection?: GqlRegionConnectionResolvers<ContextType>;
  RegionEdge?: GqlRegionEdgeResolvers<ContextType>;
  Registrant?: GqlRegistrantResolvers<ContextType>;
  RegistrantConnection?: GqlRegistrantConnectionResolvers<ContextType>;
  RegistrantEdge?: GqlRegistrantEdgeResolvers<ContextType>;
  Registration?: GqlRegistrationResolvers<ContextType>;
  RegistrationConnection?: GqlRegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: GqlRegistrationEdgeResolvers<ContextType>;
  Residence?: GqlResidenceResolvers<ContextType>;
  ResidenceConnection?: GqlResidenceConnectionResolvers<ContextType>;
  ResidenceEdge?: GqlResidenceEdgeResolvers<ContextType>;
  Resident?: GqlResidentResolvers<ContextType>;
  ResidentConnection?: GqlResidentConnectionResolvers<ContextType>;
  ResidentEdge?: GqlResidentEdgeResolvers<ContextType>;
  Resolution?: GqlResolutionResolvers<ContextType>;
  ResolutionPayload?: GqlResolutionPayloadResolvers<ContextType>;
  RestatedFigure?: GqlRestatedFigureResolvers<ContextType>;
  Restatement?: GqlRestatementResolvers<ContextType>;
  Retained?: GqlRetainedResolvers<ContextType>;
  RetainedConnection?: GqlRetainedConnectionResolvers<ContextType>;
  RetainedEdge?: GqlRetainedEdgeResolvers<ContextType>;
  RetentionPayload?: GqlRetentionPayloadResolvers<ContextType>;
  RiskAssessment?: GqlRiskAssessmentResolvers<ContextType>;
  RiskAssessmentConnection?: GqlRiskAssessmentConnectionResolvers<ContextType>;
  RiskAssessmentEdge?: GqlRiskAssessmentEdgeResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sameness?: GqlSamenessResolvers<ContextType>;
  SamenessConnection?: GqlSamenessConnectionResolvers<ContextType>;
  SamenessEdge?: GqlSamenessEdgeResolvers<ContextType>;
  SavedChart?: GqlSavedChartResolvers<ContextType>;
  SavedChartPayload?: GqlSavedChartPayloadResolvers<ContextType>;
  SavedName?: GqlSavedNameResolvers<ContextType>;
  SavedNameConnection?: GqlSavedNameConnectionResolvers<ContextType>;
  SavedNameEdge?: GqlSavedNameEdgeResolvers<ContextType>;
  SavedNumber?: GqlSavedNumberResolvers<ContextType>;
  SavedNumberConnection?: GqlSavedNumberConnectionResolvers<ContextType>;
  SavedNumberEdge?: GqlSavedNumberEdgeResolvers<ContextType>;
  SavingOpportunity?: GqlSavingOpportunityResolvers<ContextType>;
  SavingOpportunityConnection?: GqlSavingOpportunityConnectionResolvers<ContextType>;
  SavingOpportunityEdge?: GqlSavingOpportunityEdgeResolvers<ContextType>;
  SearchHighlight?: GqlSearchHighlightResolvers<ContextType>;
  SearchHit?: GqlSearchHitResolvers<ContextType>;
  SearchHitConnection?: GqlSearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: GqlSearchHitEdgeResolvers<ContextType>;
  SearchTruncation?: GqlSearchTruncationResolvers<ContextType>;
  SharedNode?: GqlSharedNodeResolvers<ContextType>;
  Sighting?: GqlSightingResolvers<ContextType>;
  SightingConnection?: GqlSightingConnectionResolvers<ContextType>;
  SightingEdge?: GqlSightingEdgeResolvers<ContextType>;
  Sim?: GqlSimResolvers<ContextType>;
  SimConnection?: GqlSimConnectionResolvers<ContextType>;
  SimDevice?: GqlSimDeviceResolvers<ContextType>;
  SimDeviceConnection?: GqlSimDeviceConnectionResolvers<ContextType>;
  SimDeviceEdge?: GqlSimDeviceEdgeResolvers<ContextType>;
  SimEdge?: GqlSimEdgeResolvers<ContextType>;
  SimPhone?: GqlSimPhoneResolvers<ContextType>;
  SimPhoneConnection?: GqlSimPhoneConnectionResolvers<ContextType>;
  SimPhoneEdge?: GqlSimPhoneEdgeResolvers<ContextType>;
  Similar?: GqlSimilarResolvers<ContextType>;
  SimilarNode?: GqlSimilarNodeResolvers<ContextType>;
  Source?: GqlSourceResolvers<ContextType>;
  SourceConnection?: GqlSourceConnectionResolvers<ContextType>;
  SourceEdge?: GqlSourceEdgeResolvers<ContextType>;
  Staff?: GqlStaffResolvers<ContextType>;
  Statement?: GqlStatementResolvers<ContextType>;
  Stay?: GqlStayResolvers<ContextType>;
  StayConnection?: GqlStayConnectionResolvers<ContextType>;
  StayEdge?: GqlStayEdgeResolvers<ContextType>;
  StepInTime?: GqlStepInTimeResolvers<ContextType>;
  Subgraph?: GqlSubgraphResolvers<ContextType>;
  Subscription?: GqlSubscriptionResolvers<ContextType>;
  Tasking?: GqlTaskingResolvers<ContextType>;
  TaskingAges?: GqlTaskingAgesResolvers<ContextType>;
  TaskingConnection?: GqlTaskingConnectionResolvers<ContextType>;
  TaskingEdge?: GqlTaskingEdgeResolvers<ContextType>;
  Timeliness?: GqlTimelinessResolvers<ContextType>;
  Transaction?: GqlTransactionResolvers<ContextType>;
  TransactionConnection?: GqlTransactionConnectionResolvers<ContextType>;
  TransactionEdge?: GqlTransactionEdgeResolvers<ContextType>;
  Truncation?: GqlTruncationResolvers<ContextType>;
  UserError?: GqlUserErrorResolvers<ContextType>;
  ValueAdded?: GqlValueAddedResolvers<ContextType>;
  Vehicle?: GqlVehicleResolvers<ContextType>;
  VehicleConnection?: GqlVehicleConnectionResolvers<ContextType>;
  VehicleEdge?: GqlVehicleEdgeResolvers<ContextType>;
  VehicleUse?: GqlVehicleUseResolvers<ContextType>;
  VehicleUseConnection?: GqlVehicleUseConnectionResolvers<ContextType>;
  VehicleUseEdge?: GqlVehicleUseEdgeResolvers<ContextType>;
  Viewer?: GqlViewerResolvers<ContextType>;
  Vulnerability?: GqlVulnerabilityResolvers<ContextType>;
  VulnerabilityConnection?: GqlVulnerabilityConnectionResolvers<ContextType>;
  VulnerabilityEdge?: GqlVulnerabilityEdgeResolvers<ContextType>;
  WashContact?: GqlWashContactResolvers<ContextType>;
  WashHit?: GqlWashHitResolvers<ContextType>;
  WashJob?: GqlWashJobResolvers<ContextType>;
  WashJobLines?: GqlWashJobLinesResolvers<ContextType>;
  WashPayload?: GqlWashPayloadResolvers<ContextType>;
  WashReport?: GqlWashReportResolvers<ContextType>;
  WashScoreParts?: GqlWashScorePartsResolvers<ContextType>;
  WashedIdentifier?: GqlWashedIdentifierResolvers<ContextType>;
  WhatIf?: GqlWhatIfResolvers<ContextType>;
  WithdrawFactPayload?: GqlWithdrawFactPayloadResolvers<ContextType>;
};

export type GqlDirectiveResolvers<ContextType = Context> = {
  audited?: GqlAuditedDirectiveResolver<any, any, ContextType>;
  connection?: GqlConnectionDirectiveResolver<any, any, ContextType>;
  cypher?: GqlCypherDirectiveResolver<any, any, ContextType>;
  link?: GqlLinkDirectiveResolver<any, any, ContextType>;
  property?: GqlPropertyDirectiveResolver<any, any, ContextType>;
  recorded?: GqlRecordedDirectiveResolver<any, any, ContextType>;
  requires?: GqlRequiresDirectiveResolver<any, any, ContextType>;
  variable?: GqlVariableDirectiveResolver<any, any, ContextType>;
};
