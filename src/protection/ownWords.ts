/** What things say of themselves, by property; where they are protected, it is covered already. */
export const ownWords: ReadonlySet<string> = new Set(
  (
    'name label sublabel alias sex nationality grade colour make model category address postcode organisationKind ' +
    'reference platform handle number registration key scheme value code imei exhibitRef quote ageBand district'
  ).split(' '),
);
