/** Characters of plates that are read one for another, by eye and by camera; each comes down to one of its class. */
const classes: Readonly<Record<string, string>> = {
  ...{ O: '0', D: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' },
};

/** A plate with every character brought down to its class: plates that can be mistaken for each other become one. */
export const lookalike = (registration: string): string =>
  registration.replace(/[ODQILZSGB]/g, (character) => classes[character] ?? character);
