import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type GraphQLObjectType, isLeafType, isNonNullType } from 'graphql';
import { cursorsOf } from '../../../src/graph/cursor.js';
import { PseudonymVeil } from '../../../src/protection/veil.js';
import { resolvers } from '../../../src/resolvers/resolvers.js';
import { buildSchema } from '../../../src/schema/buildSchema.js';

const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);
const secret = new Uint8Array(32).fill(1);
/** What code or a count gives, and no property does; the label of a person is their name. */
const computed = new Set(['id', 'kind', 'icon', 'linkCount', 'Person.label']);
/** What a thing is, and never which one or whose. */
const telling = new Set(['row', 'recordedAt', 'common', 'damaged', 'phoneKind', 'scheme', 'documentType']);

const kinds =
  'Person Record Phone Sim Device Vehicle Account PaymentCard Email OnlineHandle IdentityDocument Identifier';

it.each(kinds.split(' '))(
  'A %s under a pseudonym keeps what it must have, and says nothing of who it is',
  async (kind) => {
    const veil = new PseudonymVeil(cursorsOf(secret, 'viewer'), secret);
    const id = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}_1`;
    const [row] = await veil.lower([{ id }], async () => [
      { id, person: 'person_1', operations: [], children: [], birthDate: null, postcode: null },
    ]);
    const fields = Object.values((schema.getType(kind) as GraphQLObjectType).getFields()).filter(
      ({ name, type }) =>
        isLeafType(isNonNullType(type) ? type.ofType : type) && !computed.has(name) && !computed.has(`${kind}.${name}`),
    );
    const node: Record<string, unknown> = { __typename: kind, id: row?.id };
    for (const { name } of fields) node[name] = telling.has(name) ? 'told' : 'secret';
    veil.cover(node);
    expect(
      fields.filter(({ name, type }) => isNonNullType(type) && node[name] === null).map(({ name }) => name),
    ).toEqual([]);
    expect(Object.entries(node).filter(([, value]) => value === 'secret')).toEqual([]);
  },
);

it.each([
  ['SO14 2AB', 'SO14'],
  ['so142ab', 'SO14'],
  ['SO142CK', 'SO14'],
  ['E1 6AN', 'E1'],
  ['14 Marlpit Row, SO14 2AB', null],
  ['SO14 2', null],
])('Of a home whose postcode is written %j the district %j is told, and no more', async (postcode, district) => {
  const veil = new PseudonymVeil(cursorsOf(secret, 'viewer'), secret);
  const id = 'person_1';
  const [row] = await veil.lower([{ id }], async () => [
    { id, person: id, operations: [], children: [], birthDate: null, postcode },
  ]);
  const node: Record<string, unknown> = { __typename: 'Person', id: row?.id };
  veil.cover(node);
  expect(node.protection).toMatchObject({ district });
});

it('What was looked at before a write is looked at anew after it, and nothing is uncovered on the way', async () => {
  const veil = new PseudonymVeil(cursorsOf(secret, 'viewer'), secret);
  const id = 'person_1';
  const masked = { id, person: id, operations: [], children: [], birthDate: null, postcode: null };
  const lowered = async (rows: object[]) => (await veil.lower([{ id }], async () => rows as never))[0]?.id;
  expect(await lowered([])).toBe(id);
  expect(await lowered([masked])).toBe(id);
  veil.forget();
  const own = await lowered([masked]);
  expect(own).not.toBe(id);
  // Somebody's answer is on its way while another field writes.
  let told = (_rows: never[]) => {};
  veil.forget();
  const answer = veil.lower([{ id }], () => new Promise((resolve) => (told = resolve)));
  told([masked] as never[]);
  veil.forget();
  const node: Record<string, unknown> = { __typename: 'Person', id: (await answer)[0]?.id, name: 'Ana' };
  veil.cover(node);
  expect(node).toMatchObject({ name: 'Protected person', protection: expect.anything() });
});
