import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { figures } from '../programme/figures.js';

/** Figures from 1 to this one could point at people; zero says nothing about anybody. */
const smallest = 4;

type Quarter = Readonly<Record<'newTaskings' | 'newIdentifications' | 'newDisruptions', number>>;

const unlessSmall =
  (name: keyof Quarter) =>
  (quarter: Quarter, _args: unknown, { viewer }: Context) => {
    const value = quarter[name];
    return value > 0 && value <= smallest && !viewer?.rights.includes('SMALL_CELLS') ? null : value;
  };

export const programmeResolvers = {
  ProgrammeTotals: { definitions: () => [...figures] },
  ProgrammeQuarter: {
    newTaskings: unlessSmall('newTaskings'),
    newIdentifications: unlessSmall('newIdentifications'),
    newDisruptions: unlessSmall('newDisruptions'),
  },
} as unknown as Resolvers;
