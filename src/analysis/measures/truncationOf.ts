interface Truncation {
  readonly what: string;
  readonly limit: number;
  readonly shown: number;
  readonly total: number;
  readonly howToGoOn: string;
}

/** What a list had to leave out; null where it is complete. */
export const truncationOf = (what: string, limit: number, shown: number, total: number): Truncation | null =>
  shown < total
    ? { what, limit, shown, total, howToGoOn: 'Ask with a higher limit, or of a smaller part of the network.' }
    : null;

/** What several lists of one answer had to leave out, those named that were cut; null where all are complete. */
export function truncationOfAll(lists: readonly (Truncation | null)[]): Truncation | null {
  const cut = lists.filter((one) => one !== null);
  return cut.reduce<Truncation | null>(
    (sum, one) => ({
      ...one,
      what: sum === null ? one.what : `${sum.what}, ${one.what}`,
      shown: (sum?.shown ?? 0) + one.shown,
      total: (sum?.total ?? 0) + one.total,
    }),
    null,
  );
}
