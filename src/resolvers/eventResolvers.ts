import type { GqlResolvers as Resolvers } from '../generated/graphql.js';

export type PackedRow = {
  readonly times: readonly string[] | null;
  readonly durations: readonly number[] | null;
  readonly channels: readonly string[] | null;
  readonly outgoing: readonly boolean[] | null;
  readonly rows: readonly number[] | null;
  /** 1 or 0, or -1 where it is not known. */
  readonly deleted: readonly number[] | null;
};

export const eventResolvers: Resolvers = {
  Communication: {
    // Calls are packed as parallel lists on one node per pair and file; here each becomes an item again.
    entries: ({ times, durations, channels, outgoing, rows, deleted }) =>
      (times ?? []).map((at, index) => ({
        at,
        durationSeconds: durations?.[index] === -1 ? null : durations?.[index],
        channel: channels?.[index],
        outgoing: outgoing?.[index],
        row: rows?.[index],
        deleted: (deleted?.[index] ?? -1) === -1 ? null : deleted?.[index] === 1,
      })),
  },
};
