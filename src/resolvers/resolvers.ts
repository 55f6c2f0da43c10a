import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { accessResolvers } from './accessResolvers.js';
import { analysisResolvers } from './analysisResolvers.js';
import { auditResolvers } from './auditResolvers.js';
import { chartResolvers } from './chartResolvers.js';
import { connectResolvers } from './connectResolvers.js';
import { deconflictionResolvers } from './deconflictionResolvers.js';
import { deviceResolvers } from './deviceResolvers.js';
import { eventResolvers } from './eventResolvers.js';
import { expandResolvers } from './expandResolvers.js';
import { importResolvers } from './importResolvers.js';
import { inTimeResolvers } from './inTimeResolvers.js';
import { linkResolvers } from './linkResolvers.js';
import { matchingResolvers } from './matchingResolvers.js';
import { pathResolvers } from './pathResolvers.js';
import { paymentCardResolvers } from './paymentCardResolvers.js';
import { programmeResolvers } from './programmeResolvers.js';
import { protectionResolvers } from './protectionResolvers.js';
import { recordingResolvers } from './recordingResolvers.js';
import { resolutionResolvers } from './resolutionResolvers.js';
import { retentionResolvers } from './retentionResolvers.js';
import { rootResolvers } from './rootResolvers.js';
import { savedChartResolvers } from './savedChartResolvers.js';
import { washResolvers } from './washResolvers.js';

/** All that code computes; every other field is read by the generic resolvers of `src/graph`. */
export const resolvers: readonly Resolvers[] = [
  rootResolvers,
  chartResolvers,
  linkResolvers,
  expandResolvers,
  connectResolvers,
  inTimeResolvers,
  pathResolvers,
  deviceResolvers,
  paymentCardResolvers,
  eventResolvers,
  programmeResolvers,
  recordingResolvers,
  accessResolvers,
  protectionResolvers,
  retentionResolvers,
  importResolvers,
  auditResolvers,
  analysisResolvers,
  washResolvers,
  deconflictionResolvers,
  savedChartResolvers,
  matchingResolvers,
  resolutionResolvers,
];
