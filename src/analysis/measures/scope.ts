import { badInput } from '../../errors.js';
import type { GqlNetworkScope } from '../../generated/graphql.js';

/** The part of the network that a question is about, with everything that may be left open filled in. */
export interface Scope {
  readonly of: 'operations' | 'group' | 'nodes' | 'everything';
  /** Operations, the group, or the nodes: in order, each once. */
  readonly ids: readonly string[];
  readonly hops: number;
  readonly hubLimit: number | null;
  readonly types: readonly string[] | null;
  readonly events: boolean;
  readonly common: boolean;
}

/** How many ids may be named, and how far around them a scope may reach. */
const most = { operations: 100, nodes: 5000, hops: 6 };

/** @throws BAD_USER_INPUT unless exactly one part is named, within its limits */
export function scopeOf(given: GqlNetworkScope): Scope {
  const named = (['operations', 'group', 'nodes', 'everything'] as const).filter(
    (name) => given[name] != null && given[name] !== false,
  );
  const [of] = named;
  if (of === undefined || named.length > 1)
    throw badInput('scope', 'one of operations, group, nodes and everything', named.join(' and ') || 'none');
  const walks = of === 'group' || of === 'nodes';
  for (const name of ['hops', 'hubLimit'] as const) {
    if (!walks && given[name] != null)
      throw badInput(`scope.${name}`, 'to be given with nodes or a group', given[name]);
  }
  return {
    of,
    ids: idsOf(of, given),
    hops: walks ? within('scope.hops', given.hops ?? 1, 0, most.hops) : 0,
    hubLimit: given.hubLimit == null ? null : within('scope.hubLimit', given.hubLimit, 1, 1_000_000),
    types: given.types == null ? null : [...new Set(given.types)].sort(),
    events: given.events ?? false,
    common: given.common ?? true,
  };
}

function idsOf(of: Scope['of'], given: GqlNetworkScope): readonly string[] {
  if (of === 'everything') return [];
  if (of === 'group') return [String(given.group)];
  const ids = [...new Set(given[of] ?? [])].sort();
  if (ids.length > most[of]) throw badInput(`scope.${of}`, `at most ${most[of]} ids`, `${ids.length} ids`);
  return ids;
}

export function within(argument: string, value: number, least: number, greatest: number): number {
  if (value >= least && value <= greatest) return value;
  throw badInput(argument, `${least} to ${greatest}`, value);
}
