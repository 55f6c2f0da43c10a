import type { GqlPathWeight } from '../generated/graphql.js';
import { bestOf, type Evidence } from './confidence.js';
import type { Cost } from './cost.js';
import { momentOf } from './moment.js';

/** What ranking knows of a node that a way passes through. */
export interface Waypoint {
  readonly id: string;
  /** Explains nothing by itself: common, an organisation, an operation. */
  readonly common: boolean;
  /** How many others it is linked to, as far as that was counted. */
  readonly degree: number;
}

/** A link counts a thousand, and so does at most each of what makes it worse: all are whole numbers, which add up alike. */
const link = 1000;

/** Everybody has to do with a node of so many links: to pass through it is as bad as a link more, and further nobody counts. */
export const mostCounted = 1000;

/** Whoever was seen so long ago was not seen: to go by it is as bad as a link more. */
const forgottenAfter = 5 * 365.25 * 86_400_000;

export const hubness = (degree: number): number => Math.round(1000 * Math.log(1 + degree));

/** What it costs to pass through a node, beside the links: weighed, in links, then what is common, then what is busy. */
export function passCost(weighed: readonly GqlPathWeight[], { common, degree }: Waypoint): Cost {
  const busy = Math.min(link, Math.round((link * Math.log(1 + degree)) / Math.log(1 + mostCounted)));
  const own = weighed.includes('HUBS') ? busy + (common ? link : 0) : 0;
  return [own, 0, common ? 1 : 0, hubness(degree)];
}

/** What it costs to follow what these statements say. */
export function linkCost(weighed: readonly GqlPathWeight[], statements: readonly Evidence[], asAt: string): Cost {
  const worse = weighed.map((weight) => {
    switch (weight) {
      case 'GRADE':
        return 1 - bestOf(statements);
      case 'RECENCY':
        return Math.min(1, Math.max(0, (lastDay(asAt) - latest(statements)) / forgottenAfter));
      case 'STRENGTH':
        return Math.min(...statements.map(weakness), 1);
      default:
        return 0;
    }
  });
  return [link + worse.reduce((sum, one) => sum + Math.round(link * one), 0), 1, 0, 0];
}

/** How little a statement claims, 0 to 1: established, believed, merely reported or possible, disproved. */
function weakness([, status, strength]: Evidence): number {
  if (status === 'DISPROVED') return 1;
  const byStrength = { CONFIRMED: 0, PROBABLE: 0.3, POSSIBLE: 0.7 }[strength ?? ''];
  return byStrength ?? { CONFIRMED: 0, BELIEVED: 0.3 }[status ?? ''] ?? 0.5;
}

/** The day that counts of what was seen last; what was disproved was not seen. Without a date, long before any. */
const latest = (statements: readonly Evidence[]): number =>
  statements.reduce(
    (last, [, status, , seen]) => (status === 'DISPROVED' || seen === null ? last : Math.max(last, lastDay(seen))),
    Number.NEGATIVE_INFINITY,
  );

/** Of a date known to its month or year, its last day counts: the end of it, whatever the time of day. */
const lastDay = (text: string): number => momentOf(text.slice(0, 10)).last;
