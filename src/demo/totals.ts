/** What all operations hold together. The thin ones fill what the stories left, so that the totals are round. */
export const TOTALS = {
  people: 6000,
  phones: 9000,
  devices: 40,
  communications: 60_000,
  bookings: 4000,
  transactions: 12_000,
  missingEpisodes: 400,
} as const;
