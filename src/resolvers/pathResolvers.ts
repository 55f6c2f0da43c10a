import { bestOf, type Evidence, onlySource, rounded } from '../analysis/confidence.js';
import { findPaths } from '../analysis/findPaths.js';
import type { GqlPathWarningKind, GqlResolvers as Resolvers } from '../generated/graphql.js';
import { drawn } from './drawn.js';
import { linkIdOf } from './linkResolvers.js';

/** The links of one step, each with what its statements are worth. */
type Hop = readonly (readonly [key: string, statements: readonly Evidence[]])[];

export interface PathRow {
  readonly degrees: readonly number[];
  readonly hops: readonly Hop[];
}

const worthOfHop = (hop: Hop): number => Math.max(0, ...hop.map(([, statements]) => bestOf(statements)));
const idsOf = (hop: Hop): string[] => hop.map(([key]) => linkIdOf(key));

export const pathResolvers: Resolvers = {
  Query: {
    paths: async (_root, args, context, info) => {
      const named = await context.reader.named(info.parentType.getFields().paths, args);
      return drawn(await findPaths(context, named), context, info);
    },
  },
  Path: {
    linkIds: ({ hops }) => hops.flatMap(idsOf),
    busiest: ({ degrees }) => Math.max(0, ...degrees),
    confidence: ({ hops }) => rounded(hops.reduce((product, hop) => product * worthOfHop(hop), 1)),
    weakestLinkId: ({ hops }) => {
      const weakest = hops.reduce<Hop | null>(
        (least, hop) => (least === null || worthOfHop(hop) < worthOfHop(least) ? hop : least),
        null,
      );
      const best = weakest?.reduce((most, link) => (bestOf(link[1]) > bestOf(most[1]) ? link : most));
      return best === undefined ? null : linkIdOf(best[0]);
    },
    warnings: ({ hops }) => resting(hops),
  },
};

/** Steps that stand on one source alone, by that source. */
function resting(hops: readonly Hop[]) {
  const bySource = new Map<string, Hop[]>();
  for (const hop of hops) {
    const source = onlySource(hop.flatMap(([, statements]) => statements));
    if (source !== null) bySource.set(source, [...(bySource.get(source) ?? []), hop]);
  }
  return [...bySource.values()]
    .filter((some) => some.length > 1)
    .map((some) => warning('ONE_SOURCE', some, `${some.length} of ${hops.length} steps rest on one source alone.`));
}

const warning = (kind: GqlPathWarningKind, hops: readonly Hop[], message: string) => ({
  ...{ kind, message },
  linkIds: hops.flatMap(idsOf),
});
