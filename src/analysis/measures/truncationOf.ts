/** What a list had to leave out; null where it is complete. */
export const truncationOf = (what: string, limit: number, shown: number, total: number) =>
  shown < total
    ? { what, limit, shown, total, howToGoOn: 'Ask with a higher limit, or of a smaller part of the network.' }
    : null;
