import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { standalone } from '../../src/graph/standalone.js';
import { api, asking, closeApi, givenTables } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { wholeStore } from '../support/wholeStore.js';
import { idsOf, merge, notSame, resolver, undo, withdraw } from './asking.js';

const outsider = asking('outsider', 'contributor');
const boss = asking('boss', 'admin');

beforeEach(() =>
  givenTables(
    tablesOf({
      north: {
        statements: [
          'ana USES 07700900001',
          'anya USES 07700900001',
          'ana ASSOCIATE_OF anya',
          'vic ROLE VICTIM',
          'topGroup',
        ],
        records: { ana: { name: 'Ana Brown', sex: 'FEMALE' }, anya: { name: 'Anna Brown', sex: 'MALE' } },
        members: ['member', 'boss'],
      },
      west: {},
      // Its member knows of cy and di, and of the open ones.
      south: { open: false, statements: ['cy USES 07700900002', 'di', 'ana', 'vic'], members: ['member'] },
      far: { open: false, statements: ['di', 'eve', 'anya USES 07700900003'], members: ['nobody'] },
    }),
  ),
);
afterAll(closeApi);

const problems = async (answer: Promise<{ userErrors: { field: string; message: string }[] }>) =>
  (await answer).userErrors.map(({ field, message }) => `${field} ${message}`);
const preview = async (keep: string, drop: string, operation = 'north', ask = resolver) =>
  (
    await ask(
      `query($keep: ID!, $drop: ID!, $operation: ID!) { mergePreview(keep: $keep, drop: $drop, operation: $operation) {
        outcome why keep { id } drop { id } records links between events facts conflicts { attribute keep drop } evidence { kind } } }`,
      { keep, drop, operation },
    )
  ).data.mergePreview;

describe('A merge', () => {
  it('is a link of the operation where not everybody may see both and why, and is previewed so', async () => {
    const [ana, anya, cy, di] = (await idsOf('ana', 'anya', 'cy', 'di')) as [string, string, string, string];
    const before = await wholeStore();
    expect(await preview(ana, anya)).toEqual({
      ...{ outcome: 'MERGED', why: expect.stringMatching(/open/), keep: { id: ana }, drop: { id: anya } },
      // The hidden operation's number of hers is not counted.
      ...{ records: 1, links: 1, between: 1, events: 0, facts: 0 },
      conflicts: [
        { attribute: 'name', keep: ['Ana Brown', 'ana'], drop: ['Anna Brown'] },
        { attribute: 'sex', keep: ['FEMALE'], drop: ['MALE'] },
      ],
      evidence: expect.arrayContaining([{ kind: 'NAME' }, { kind: 'SHARED' }]),
    });
    expect(await preview(ana, cy, 'south')).toMatchObject({ outcome: 'LINKED', records: 0, links: 0 });
    const linked = await merge(ana, cy, 'south');
    expect(linked).toMatchObject({ resolution: { kind: 'LINKED', entities: [{}, {}] }, userErrors: [] });
    const same = '{ person: node(id: "ANA") { ... on Person { sameAs { nodes { entity { id } } } } } }'.replace(
      'ANA',
      ana,
    );
    expect((await resolver(same)).data.person.sameAs.nodes).toEqual([{ entity: { id: cy } }]);
    expect((await outsider(same)).data.person.sameAs.nodes).toEqual([]);
    expect((await outsider(`{ resolutions(entity: "${ana}") { id } }`)).data.resolutions).toEqual([]);
    expect(await problems(merge(ana, cy, 'south'))).toEqual([expect.stringMatching(/^input.drop .*has not decided/)]);
    // Whether a hidden operation knows one of them as well makes no difference.
    const other = await merge(cy, di, 'south');
    expect(other.resolution.kind).toBe('LINKED');
    for (const { resolution } of [other, linked]) expect((await undo(resolution.id)).userErrors).toEqual([]);
    expect(await wholeStore()).toEqual(before);
  });

  it('is refused with what was expected, in the same words for what is hidden and what is not there', async () => {
    const [ana, anya, cy, eve, vic] = (await idsOf('ana', 'anya', 'cy', 'eve', 'vic')) as string[];
    const store = await wholeStore();
    const refused = async (keep = '', drop = '', operation = 'north', ask = resolver) =>
      (await problems(merge(keep, drop, operation, ask))).join().replaceAll(drop, 'DROP');
    const unseen = await refused(ana, 'person_none');
    expect(unseen).toMatch(/^input.drop drop: expected the id of an entity/);
    expect(await refused(ana, eve)).toBe(unseen);
    expect(await refused(ana, cy, 'south', outsider)).toBe(unseen);
    // A victim is there for whoever may see who they are alone: neither the stored id nor the viewer's own is confirmed.
    expect(await refused(ana, vic, 'north', outsider)).toBe(unseen);
    const { data } = await outsider('{ people(filter: { roles: [VICTIM] }) { nodes { id } } }');
    expect(await refused(ana, data.people.nodes[0]?.id ?? 'person_none', 'north', outsider)).toBe(unseen);
    expect(await preview(String(ana), String(vic), 'north', outsider)).toMatchObject({
      outcome: 'REFUSED',
      drop: null,
    });
    expect(await refused(ana, anya, 'far')).toBe(await refused(ana, anya, 'nowhere'));
    // In the name of an open operation everybody would learn of cy.
    expect(await refused(ana, cy, 'north')).toMatch(/^input.operation .*record of both/);
    const { admin } = await api();
    const [group] = await admin.run('MATCH (one:OrganisedCrimeGroup) RETURN one.id AS id');
    expect(await refused(ana, String(group?.id))).toMatch(/same kind/);
    const [phone] = await admin.run('MATCH (one:Phone {key: "+447700900001"}) RETURN one.id AS id');
    expect(await refused(String(phone?.id), ana)).toMatch(/^input.keep .*person, group/);
    expect(await problems(undo('source_none'))).toEqual([expect.stringMatching(/^input.resolution/)]);
    expect(await wholeStore()).toEqual(store);
    const analyst = asking('member', 'analyst');
    const denied = await analyst('mutation { undoMerge(input: { resolution: "x" }) { userErrors { field } } }');
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('becomes a link when its operation is restricted, and later merges of the same stand', async () => {
    const [ana, anya, vic] = (await idsOf('ana', 'anya', 'vic')) as [string, string, string];
    const { resolution } = await merge(ana, anya);
    expect(resolution.kind).toBe('MERGED');
    const { admin } = await api();
    await merge(ana, vic);
    const restrict = 'mutation { restrictOperation(input: { operation: "north" }) { userErrors { message } } }';
    expect((await boss(restrict)).data.restrictOperation.userErrors).toEqual([]);
    expect(await admin.run('MATCH (old:Merged) RETURN old.id AS id')).toEqual([]);
    expect(
      (await resolver(`{ resolutions(entity: "${ana}") { kind entities { id } } }`)).data.resolutions.map(
        ({ kind }: { kind: string }) => kind,
      ),
    ).toEqual(['LINKED', 'LINKED']);
    expect((await outsider(`{ nodes(ids: ["${ana}", "${anya}"]) { id } }`)).data.nodes).toEqual([null, null]);
    expect((await undo(resolution.id)).userErrors).toEqual([]);
  });

  it('is made once where two ask for it at the same time', async () => {
    const [ana, anya] = (await idsOf('ana', 'anya')) as [string, string];
    const input = { keep: ana, drop: anya, operation: 'north', reason: 'Same' };
    const query = 'mutation($input: MergeInput!) { merge(input: $input) { resolution { kind } userErrors { field } } }';
    const answers = await Promise.all(Array.from({ length: 4 }, () => resolver(query, { input })));
    const made = answers.filter(({ data }) => data?.merge?.resolution?.kind === 'MERGED');
    expect(made).toHaveLength(1);
    for (const { data, errors } of answers.filter((one) => !made.includes(one))) {
      expect(errors?.[0]?.extensions.code ?? data.merge.userErrors[0].field).toMatch(/^(BAD_USER_INPUT|input\.drop)$/);
    }
    expect((await resolver(`{ nodes(ids: ["${ana}", "${anya}"]) { id } }`)).data.nodes).toEqual([
      { id: ana },
      { id: ana },
    ]);
  });

  it('is audited as a combination', async () => {
    const [ana, anya] = (await idsOf('ana', 'anya')) as [string, string];
    await merge(ana, anya);
    const { audit } = await api();
    expect(readFileSync(audit.file, 'utf8')).toMatch(/"kinds":\["COMBINATION"\]/);
  });
});

describe('Mutation.notSame', () => {
  const offered = async (id: string, ask = resolver) =>
    (
      await ask(`{ possibleDuplicates(id: "${id}", minimum: 0) { nodes { node { id } } } }`)
    ).data.possibleDuplicates.nodes.map(({ node }: { node: { id: string } }) => node.id);

  it('is remembered for whoever may see it, goes along with merges, and can be withdrawn', async () => {
    const [ana, anya, cy] = (await idsOf('ana', 'anya', 'cy')) as [string, string, string];
    expect(await offered(ana)).toContain(anya);
    const hidden = await notSame(ana, cy, 'south');
    expect(hidden).toMatchObject({ resolution: { kind: 'NOT_SAME', entities: [{}, {}] }, userErrors: [] });
    const { resolution } = await notSame(ana, anya);
    expect(await offered(ana)).not.toContain(anya);
    expect(await offered(anya, outsider)).not.toContain(ana);
    expect(await problems(merge(ana, anya))).toEqual([expect.stringMatching(/^input.drop/)]);
    expect((await withdraw(resolution.id)).userErrors).toEqual([]);
    expect(await offered(ana)).toContain(anya);
    const merged = await merge(anya, ana);
    const kinds = async (ask = resolver) =>
      (await ask(`{ resolutions(entity: "${ana}") { kind } }`)).data.resolutions
        .map(({ kind }: { kind: string }) => kind)
        .sort();
    expect(await kinds()).toEqual(['MERGED', 'NOT_SAME']);
    expect(await kinds(outsider)).toEqual(['MERGED']);
    await undo(merged.resolution.id);
    expect((await withdraw(hidden.resolution.id)).userErrors).toEqual([]);
  });

  it('makes nobody know what they decided about', async () => {
    const [ana, anya] = (await idsOf('ana', 'anya')) as [string, string];
    const knowing = async () => {
      const { admin, library } = await api();
      const { text } = standalone(library.get('washing/holders'));
      const viewer = { id: 'member', rights: ['READ'], operations: [], sees: true };
      const [row] = await admin.run(text, { ids: [ana, anya], source: null, viewer });
      return row;
    };
    const before = await knowing();
    const { resolution } = await notSame(ana, anya, 'west');
    expect(await knowing()).toEqual(before);
    await withdraw(resolution.id);
  });
});
