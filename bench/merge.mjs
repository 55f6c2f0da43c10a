// How long it takes to merge a person with many links into another, and to take it back, on a store of its own:
//   node bench/merge.mjs [--links 10000] [--rounds 7]
// The one who is dropped has so many links to phones, to other people and from them, a tenth of which the one who is kept has
// as well. Three rounds before, in which statements are planned and compiled, do not count. Ends with 1 when both together
// take 2 s or more.
import { parseArgs } from 'node:util';
import { median } from './measure/quantile.mjs';
import { withOwnStore } from './ownStore.mjs';

const { values } = parseArgs({
  options: { links: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '7' } },
});
const [links, rounds] = [values.links, values.rounds].map(Number);

await withOwnStore(tables(), measure);

function tables() {
  const source = 'north';
  const others = Array.from({ length: links }, (_one, index) =>
    index % 2 === 0 ? { ref: `p${index}`, kind: 'Person' } : { ref: `0770${1_000_000 + index}`, kind: 'Phone' },
  );
  const linksOf = (person) => (other, row) => ({
    ...{ from: person, to: other.ref, source, row, firstSeen: '2024-01-01', lastSeen: '2024-06-01' },
    ...(other.kind === 'Phone' ? { type: 'USES', strength: 'POSSIBLE' } : { type: 'ASSOCIATE_OF', role: 'friend' }),
  });
  return {
    operations: [{ reference: 'north', kind: 'OPERATION', status: 'ACTIVE', access: 'OPEN' }],
    sources: [
      { ref: source, operation: 'north', kind: 'OTHER', material: 'EVIDENCE', recordedAt: '2025-01-01T00:00:00Z' },
    ],
    entities: [
      ...['ana', 'anya'].map((ref) => ({ ref, kind: 'Person' })),
      ...others.map(({ ref, kind }) => ({ ref, kind, ...(kind === 'Phone' ? { identifier: ref } : {}) })),
    ],
    records: ['ana', 'anya'].map((entity, row) => ({ entity, source, row, name: `${entity} Brown` })),
    links: [...others.map(linksOf('anya')), ...others.filter((_one, index) => index % 10 < 1).map(linksOf('ana'))],
  };
}

async function measure(ask) {
  const found = await ask('contributor', '{ people(filter: { name: "brown" }) { nodes { id name } } }');
  const idOf = (name) => found.data.people.nodes.find((one) => one.name === name).id;
  const input = { keep: idOf('ana Brown'), drop: idOf('anya Brown'), operation: 'north', reason: 'Bench' };
  const took = { merge: [], undo: [], both: [] };
  for (let round = -3; round < rounds; round += 1) {
    const merged = await ask(
      'contributor',
      'mutation($input: MergeInput!) { merge(input: $input) { resolution { id kind } userErrors { message } } }',
      { input },
    );
    const { id: resolution, kind } = merged.data.merge.resolution;
    if (kind !== 'MERGED') throw new Error(`Expected a merge, got ${kind}.`);
    const undone = await ask(
      'contributor',
      'mutation($input: WithdrawResolutionInput!) { undoMerge(input: $input) { userErrors { message } } }',
      { input: { resolution } },
    );
    if (round < 0) continue;
    took.merge.push(merged.seconds);
    took.undo.push(undone.seconds);
    took.both.push(merged.seconds + undone.seconds);
  }
  for (const [what, seconds] of Object.entries(took)) {
    const middle = median(seconds);
    const limit = (2 * links) / 10_000;
    const isLimited = what === 'both';
    if (isLimited && middle >= limit) process.exitCode = 1;
    const mark = !isLimited ? '      ' : middle < limit ? 'kept  ' : 'MISSED';
    console.log(
      `${mark}  ${what} of ${links} links: ${middle.toFixed(2)} s (limit of both ${limit}; ${seconds.map((one) => one.toFixed(2)).join(' ')})`,
    );
  }
}
