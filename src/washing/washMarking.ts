/** How a report of a wash is marked: the highest that is held. */
export const marking = 'OFFICIAL-SENSITIVE';
