import type { GqlPathMode, GqlPathWeight } from '../generated/graphql.js';
import type { Evidence } from './confidence.js';
import type { SmallNetwork } from './smallNetwork.js';
import type { Stopped } from './surroundings.js';
import type { Waypoint } from './weights.js';

export interface WaysWanted {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly mode: GqlPathMode;
  readonly maxDepth: number;
  readonly limit: number;
  readonly weighBy: readonly GqlPathWeight[];
  readonly asAt: string;
}

export interface FoundWay {
  readonly ids: readonly string[];
  readonly commonStops: number;
  readonly degrees: readonly number[];
  /** What the links and stops cost, in links; null where nothing is weighed. */
  readonly weight: number | null;
}

export interface FoundWays {
  readonly ways: readonly FoundWay[];
  /** Whether there are more of these. */
  readonly more: boolean;
  /** How many of these there are, where that is known and a number of an answer can say it. */
  readonly total: number | null;
  /** Whether there are so many that not all could be gone through: others of these may be missing. */
  readonly exhausted: boolean;
  /** Ways of at most so many links were looked at, because of the budget or the deadline; null: all that were asked for. */
  readonly reach: number | null;
  readonly stopped: Stopped;
}

/** The part of the network that ways may take, with what ranks them. */
export interface Field {
  readonly network: SmallNetwork;
  readonly waypoints: readonly Waypoint[];
  /** What is stated between two, by `pairKey`; empty where nothing is weighed by it. */
  readonly statements: ReadonlyMap<string, readonly Evidence[]>;
  /** Whether a way may pass through a node of this id. */
  readonly passable: (id: string) => boolean;
}
