import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, importProblems } from '../support/api.js';
import { imported } from '../support/importing.js';

const analyst = asking('member', 'contributor', 'analyst');
const somebodyElse = asking('outsider', 'contributor', 'analyst');

/** Each list with what else it is asked, and how many there are of it. */
const lists = [
  ['charts', '', 5],
  ['washJobs', '', 5],
  ['importJobs', 'operation: "north",', 3],
  ['deconflictionNotices', '', 5],
] as const;

beforeAll(async () => {
  await givenGraph({
    north: { statements: ['07700900001', '07700900002', '07700900003', '07700900004', '07700900005'] },
    south: { statements: ['07700900009'] },
    hidden: { open: false, statements: ['07700900008'] },
  });
  const { washes } = await api();
  const { data } = await analyst('{ phones(first: 1) { nodes { id } } }');
  const queries = [{ field: 'expand', arguments: JSON.stringify({ from: [data.phones.nodes[0].id] }) }];
  for (const number of [1, 2, 3, 4, 5]) {
    await analyst(
      'mutation($input: SaveChartInput!) { saveChart(input: $input) { chart { id } userErrors { message } } }',
      {
        input: {
          name: `Chart ${number}`,
          queries,
          operation: number % 2 ? 'north' : null,
        },
      },
    );
    await analyst(
      'mutation($input: StartWashInput!) { startWash(input: $input) { job { id } userErrors { message } } }',
      {
        input: { identifiers: [`0770090000${number}`], operation: 'south' },
      },
    );
    await washes.idle();
  }
  for (const number of [1, 2, 3]) {
    await imported(
      `Number,Name,DOB,Last seen,Notes\n0770090001${number},,,,`,
      { mapping: 'phones', dryRun: true },
      `${number}.csv`,
    );
  }
});
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

const idsOf = async (list: string, args: string, ask = analyst): Promise<readonly string[]> => {
  const { data, errors } = await ask(`{ ${list}(${args}) { id } }`);
  expect(errors).toBeUndefined();
  return data[list].map(({ id }: { id: string }) => id);
};

describe.each(lists)('Query.%s', (list, more, count) => {
  it('goes on after the last that it gave, to its end, and gives each once', async () => {
    const all = await idsOf(list, `${more} first: 200`);
    expect(all.length).toBeGreaterThanOrEqual(count);
    const shown: string[] = [];
    for (;;) {
      const after = shown.length === 0 ? '' : `after: "${shown.at(-1)}"`;
      const page = await idsOf(list, `${more} first: 2, ${after}`);
      shown.push(...page);
      if (page.length < 2) break;
    }
    expect(shown).toEqual(all);
  });

  it('says of an id that it does not have that it cannot go on there, whoever has it', async () => {
    const [first] = await idsOf(list, `${more} first: 1`);
    const refused = async (ask: typeof analyst, id: string | undefined) =>
      (await ask(`{ ${list}(${more} after: "${id}") { id } }`)).errors?.[0];
    const unknown = await refused(somebodyElse, 'nothing_at_all');
    expect(unknown).toMatchObject({
      message: 'Argument "after": expected the id of one of this list, got "nothing_at_all".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    if (list === 'charts' || list === 'washJobs') {
      const others = await idsOf(list, 'first: 200', somebodyElse);
      const own = (await idsOf(list, 'first: 200')).find((id) => !others.includes(id));
      expect((await refused(somebodyElse, own))?.message).toBe(unknown?.message.replace('nothing_at_all', own ?? ''));
    }
    expect(await refused(analyst, first)).toBeUndefined();
  });
});
