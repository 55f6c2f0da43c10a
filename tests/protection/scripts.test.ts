import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

const zofia = 'Zofia Wolańska';
const kavita = 'कविता शर्मा';

beforeAll(() =>
  givenGraph({
    north: {
      statements: ['zofia ROLE VICTIM', 'kavita ROLE VICTIM'],
      records: {
        zofia: { name: zofia.normalize('NFC') },
        kavita: { name: kavita },
        ann: { name: 'Ann Other', note: `${zofia.normalize('NFD')} met Ann at the Café` },
        ben: { name: 'Ben Other', note: `कल ${kavita} घर पर` },
      },
    },
  }),
);
afterAll(closeApi);

const notes = '{ people { nodes { name records { nodes { note } } } } }';
interface Noted {
  readonly name: string;
  readonly records: { readonly nodes: readonly { readonly note: string | null }[] };
}
const noteOf = async (name: string, ask: typeof member) =>
  (await ask(notes)).data.people.nodes.find((one: Noted) => one.name === name).records.nodes[0].note;

it('A name is taken out of a text that writes its accents as signs of their own', async () => {
  expect(await noteOf('Ann Other', outsider)).toBe('[protected] met Ann at the Café');
  expect(await noteOf('Ann Other', member)).toContain(zofia.normalize('NFD'));
  const search = '{ search(text: "Wolańska") { nodes { node { label } } } }';
  expect((await outsider(search)).data.search.nodes).toEqual([]);
  expect((await member(search)).data.search.nodes.length).toBeGreaterThan(1);
});

it('A name is taken out of a text in a script whose vowels are marks on letters', async () => {
  expect(await noteOf('Ben Other', outsider)).toBe('कल [protected] घर पर');
  expect(await noteOf('Ben Other', member)).toContain(kavita);
});
