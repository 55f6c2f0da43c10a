import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

beforeAll(() =>
  givenGraph({
    north: {
      statements: [
        'ana USES 07700900001 until 2025-01-01',
        'ben USES 07700900001 until 2024-05-01',
        'ben USES 07700900002',
        'cy USES 07700900002',
        '07700900001 CONTACTED 07700900003 until 2025-03-04',
        '07700900002 CONTACTED 07700900003',
      ],
    },
    west: { statements: ['dan USES 07700900001 until 2023-01-01', 'eve USES 07700900009'] },
    south: { open: false, statements: ['cy USES 07700900001', 'cy USES 07700900009', 'ana ASSOCIATE_OF cy'] },
  }),
);
afterAll(closeApi);

interface Labelled {
  readonly id: string;
  readonly label: string;
}

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const { data } = await member(
    '{ people { nodes { id label } } phones { nodes { id label } } operations { nodes { id label } } }',
  );
  const all = [data.people, data.phones, data.operations].flatMap(({ nodes }) => nodes as Labelled[]);
  ids = Object.fromEntries(all.map(({ id, label }) => [label, id]));
});
const idOf = (label: string) => ids[label] ?? `no ${label}`;
const labelsOf = (nodes: readonly Labelled[]) => nodes.map(({ label }) => label);

describe('Query.expandPreview', () => {
  const query = `query($from: [ID!]!) {
    expandPreview(from: $from) { neighbours links groups { type direction kind year neighbours links } }
  }`;

  it('counts what expand would bring, by type, direction, kind and year, of what the viewer may see', async () => {
    const from = [idOf('07700 900001')];
    const { data, statements } = await outsider(query, { from });
    const of = (type: string, direction: string, kind: string, year: number) => ({
      ...{ type, direction, kind, year },
      ...{ neighbours: 1, links: 1 },
    });
    expect(data.expandPreview).toEqual({
      neighbours: 4,
      links: 4,
      groups: [
        of('CONTACTED', 'OUT', 'PHONE', 2025),
        of('USES', 'IN', 'PERSON', 2025),
        of('USES', 'IN', 'PERSON', 2024),
        of('USES', 'IN', 'PERSON', 2023),
      ],
    });
    expect(statements).toEqual(['analysis/expandPreview']);
    const whole = (await member(query, { from })).data.expandPreview;
    expect(whole).toMatchObject({ neighbours: 5, links: 5 });
    expect(whole.groups).toContainEqual({ ...of('USES', 'IN', 'PERSON', 0), year: null });
    const expanded = await member('query($f: [ID!]!) { expand(from: $f) { nodes { id } } }', { f: from });
    expect(expanded.data.expand.nodes).toHaveLength(1 + whole.neighbours);
  });

  it('answers an unknown id with nothing', async () => {
    expect((await outsider(query, { from: ['nobody'] })).data.expandPreview).toEqual({
      ...{ neighbours: 0, links: 0, groups: [] },
    });
  });
});

describe('Query.expand', () => {
  const query = `query($from: [ID!]!, $known: [ID!], $direction: ExpandDirection, $seenFrom: PartialDate, $seenTo: PartialDate,
      $minimumLinks: Int, $hubLimit: Int) {
    expand(from: $from, known: $known, direction: $direction, seenFrom: $seenFrom, seenTo: $seenTo,
      minimumLinks: $minimumLinks, hubLimit: $hubLimit) { nodes { id label } links { id source { label } target { label } } }
  }`;
  const expand = async (from: readonly string[], more: object, ask = outsider) =>
    (await ask(query, { from: from.map(idOf), ...more })).data.expand;

  it('keeps to one direction', async () => {
    const from = ['07700 900001'];
    expect(labelsOf((await expand(from, { direction: 'OUT' })).nodes)).toEqual(['07700 900001', '07700 900003']);
    expect(labelsOf((await expand(from, { direction: 'IN' })).nodes)).toEqual(['07700 900001', 'ana', 'ben', 'dan']);
    // What reads the same both ways runs both ways, however it is stored.
    for (const direction of ['IN', 'OUT']) {
      expect(labelsOf((await expand(['ana'], { direction }, member)).nodes)).toContain('cy');
    }
  });

  it('keeps to links last seen in a period', async () => {
    const from = ['07700 900001'];
    expect(labelsOf((await expand(from, { seenFrom: '2024', seenTo: '2024-05' })).nodes)).toEqual([
      '07700 900001',
      'ben',
    ]);
    expect(labelsOf((await expand(from, { seenFrom: '2025-02' })).nodes)).toEqual(['07700 900001', '07700 900003']);
  });

  it('keeps to neighbours with several links into the selection, and leaves hubs out', async () => {
    const phones = ['07700 900001', '07700 900002'];
    const both = labelsOf((await expand(phones, { minimumLinks: 2 })).nodes).slice(2);
    expect(new Set(both)).toEqual(new Set(['ben', '07700 900003']));
    expect(labelsOf((await expand(['ben'], { hubLimit: 3 })).nodes)).toEqual(['ben', '07700 900002']);
  });

  it('gives only what is new beside what is known, with all links among them', async () => {
    const first = await expand(['07700 900001'], {});
    const known = first.nodes.map(({ id }: Labelled) => id);
    const next = await expand(['ben'], { known });
    expect(labelsOf(next.nodes)).toEqual(['07700 900002']);
    const ends = next.links.map((link: { source: Labelled; target: Labelled }) => [
      link.source.label,
      link.target.label,
    ]);
    expect(ends).toContainEqual(['07700 900002', '07700 900003']);
    expect(ends).toContainEqual(['ben', '07700 900001']);
    const again = first.links.map(({ id }: Labelled) => id);
    expect(next.links.filter(({ id }: Labelled) => again.includes(id))).not.toHaveLength(0);
  });

  it('refuses a number out of bounds', async () => {
    const { errors } = await member(query, { from: ['x'], minimumLinks: 0 });
    expect(errors?.[0]?.message).toContain('Argument "minimumLinks": expected 1 to 1000, got 0');
  });
});

describe('Query.whyLinked', () => {
  const query = `query($a: ID!, $b: ID!) {
    whyLinked(a: $a, b: $b) { type source { label } statements { operation { reference } source { id } row } }
  }`;

  it('gives every statement behind every link, as far as the viewer may see them', async () => {
    const ask = { a: idOf('07700 900001'), b: idOf('cy') };
    expect((await outsider(query, ask)).data.whyLinked).toEqual([]);
    const { data, statements } = await member(query, ask);
    expect(data.whyLinked).toHaveLength(1);
    expect(data.whyLinked[0]).toMatchObject({ type: 'USES', source: { label: 'cy' } });
    expect(data.whyLinked[0].statements[0].operation).toEqual({ reference: 'south' });
    expect(data.whyLinked[0].statements[0].row).toEqual(expect.any(Number));
    expect(statements[0]).toContain('analysis/whyLinked');
  });

  it('refuses a node beside itself, and tells a hidden one from an unknown one in nothing', async () => {
    expect((await member(query, { a: 'x', b: 'x' })).errors?.[0]?.message).toContain(
      'Argument "b": expected another id than in a, got "x".',
    );
    expect((await outsider(query, { a: idOf('cy'), b: idOf('07700 900009') })).data.whyLinked).toEqual([]);
    expect((await outsider(query, { a: 'x', b: 'y' })).data.whyLinked).toEqual([]);
  });
});

describe('Query.commonLinks', () => {
  const query = `query($operations: [ID!], $nodes: [ID!], $kinds: [NodeKind!], $limit: Int) {
    commonLinks(operations: $operations, nodes: $nodes, kinds: $kinds, limit: $limit) {
      nodes { id label } shared { nodeId sharedBy degree } links { type } truncation { what limit shown total }
    }
  }`;
  const sharedBy = ({ shared }: { shared: { nodeId: string; sharedBy: string[] }[] }) =>
    shared.map((one) => [one.nodeId, ...one.sharedBy]);

  it('lists what several operations know, by most first and the rarest of these first', async () => {
    const operations = ['north', 'south', 'west'].map(idOf);
    const { data, statements } = await member(query, { operations });
    const [of3, ...of2] = data.commonLinks.shared;
    expect(of3).toMatchObject({ nodeId: idOf('07700 900001'), sharedBy: [...operations].sort() });
    expect(new Set(of2.map(({ nodeId }: { nodeId: string }) => nodeId))).toEqual(
      new Set([idOf('07700 900009'), idOf('ana'), idOf('cy')]),
    );
    const degrees = of2.map(({ degree }: { degree: number }) => degree);
    expect(degrees).toEqual([...degrees].sort((a: number, b: number) => a - b));
    expect(statements).toEqual(['analysis/commonLinks']);
    expect(sharedBy((await outsider(query, { operations })).data.commonLinks)).toEqual([
      [idOf('07700 900001'), ...[idOf('north'), idOf('west')].sort()],
    ]);
  });

  it('lists what several people have to do with, with the links to it', async () => {
    const nodes = ['ana', 'ben', 'cy'].map(idOf);
    const { data } = await outsider(query, { nodes, kinds: ['PHONE'] });
    expect(sharedBy(data.commonLinks)).toEqual([
      [idOf('07700 900002'), ...[idOf('ben'), idOf('cy')].sort()],
      [idOf('07700 900001'), ...[idOf('ana'), idOf('ben')].sort()],
    ]);
    expect(data.commonLinks.links).toEqual([{ type: 'USES' }, { type: 'USES' }, { type: 'USES' }, { type: 'USES' }]);
    const cut = (await outsider(query, { nodes, limit: 1 })).data.commonLinks;
    expect(cut.truncation).toEqual({ what: 'nodes', limit: 1, shown: 1, total: 2 });
  });

  it('lists what others share where it was asked for itself, once', async () => {
    const asked = ['ana', 'ben', '07700 900001'].map(idOf);
    const { data } = await outsider(query, { nodes: asked });
    expect(sharedBy(data.commonLinks)).toEqual([[idOf('07700 900001'), ...[idOf('ana'), idOf('ben')].sort()]]);
    expect(data.commonLinks.nodes.map(({ id }: Labelled) => id)).toEqual([...asked].sort());
    expect(data.commonLinks.links).toEqual([{ type: 'USES' }, { type: 'USES' }]);
  });

  it.each([
    [{}, 'expected either operations or nodes, got "neither"'],
    [{ operations: ['a', 'b'], nodes: ['a', 'b'] }, 'expected either operations or nodes'],
    [{ nodes: ['a', 'a'] }, 'Argument "nodes": expected at least 2 different ids, got "1 ids"'],
    [{ operations: Array.from({ length: 101 }, (_one, index) => `${index}`) }, 'expected at most 100 ids'],
  ])('refuses %j', async (variables, message) => {
    expect((await member(query, variables)).errors?.[0]?.message).toContain(message);
  });
});

describe('Query.similar', () => {
  const query = `query($id: ID!, $hubLimit: Int) {
    similar(id: $id, hubLimit: $hubLimit) { nodes { id label } similar { nodeId score overlap shared } links { type } }
  }`;

  it('ranks by how rare the shared neighbours are, and names them', async () => {
    const { data, statements } = await outsider(query, { id: idOf('ben') });
    const [first, second, third] = data.similar.similar;
    // 07700 900002 has three neighbours, 07700 900001 has four.
    expect(first).toMatchObject({ nodeId: idOf('cy'), shared: [idOf('07700 900002')], overlap: 0.5 });
    expect(first.score).toBeCloseTo(1 / Math.log(4), 12);
    expect([second, third].map(({ nodeId }) => nodeId)).toEqual([idOf('ana'), idOf('dan')].sort());
    expect(second.score).toBeCloseTo(1 / Math.log(5), 12);
    expect(data.similar.links).toHaveLength(5);
    expect(statements).toEqual(['analysis/similar']);
    const members = (await member(query, { id: idOf('ben') })).data.similar.similar;
    expect(members[0]).toMatchObject({ nodeId: idOf('cy'), overlap: 0.5 });
    expect(members[0].shared).toHaveLength(2);
  });

  it('overlaps as much from either side, whatever the limit', async () => {
    const overlaps = async (one: string, other: string, hubLimit: number, ask = outsider) => {
      const { data } = await ask(query, { id: idOf(one), hubLimit });
      const found = data.similar.similar.find(({ nodeId }: { nodeId: string }) => nodeId === idOf(other));
      return found?.overlap;
    };
    // cy uses one phone, ben that one and another, whose four links are too many for a limit of three.
    for (const hubLimit of [3, 500]) {
      expect(await overlaps('ben', 'cy', hubLimit)).toBe(0.5);
      expect(await overlaps('cy', 'ben', hubLimit)).toBe(0.5);
    }
    // A member sees that cy uses both, a third phone and knows ana; what is too busy is shared all the same.
    for (const hubLimit of [3, 500]) {
      expect(await overlaps('ben', 'cy', hubLimit, member)).toBe(0.5);
      expect(await overlaps('cy', 'ben', hubLimit, member)).toBe(0.5);
    }
    // The two phones share ben and the third phone; to the first two more are linked, to the second one.
    const phones = ['07700 900001', '07700 900002'] as const;
    for (const hubLimit of [2, 3, 500]) {
      const [first, second] = [await overlaps(...phones, hubLimit), await overlaps(phones[1], phones[0], hubLimit)];
      expect([first, second]).toEqual([0.4, 0.4]);
    }
  });

  it('counts no hub as shared', async () => {
    const { data } = await outsider(query, { id: idOf('ben'), hubLimit: 3 });
    expect(data.similar.similar.map(({ nodeId }: { nodeId: string }) => nodeId)).toEqual([idOf('cy')]);
  });

  it('answers an unknown and a hidden id alike: nothing', async () => {
    const nothing = { nodes: [], similar: [], links: [] };
    for (const id of ['nobody', idOf('north'), idOf('south')]) {
      expect((await outsider(query, { id })).data.similar).toEqual(nothing);
    }
  });
});
