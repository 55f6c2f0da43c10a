// How long it takes to open and to restrict an operation, on a store of its own:
//   node bench/access.mjs [--links 100000] [--people 25000] [--rounds 5]
// The operation states so many links among so many people, about whom another, open operation has records and some of the
// same links. Ends with 1 when 100,000 relationships and their records take 6 s or more.
import { parseArgs } from 'node:util';
import { median } from './measure/quantile.mjs';
import { withOwnStore } from './ownStore.mjs';

const { values } = parseArgs({
  options: {
    links: { type: 'string', default: '100000' },
    people: { type: 'string', default: '25000' },
    rounds: { type: 'string', default: '5' },
  },
});
const [links, people, rounds] = [values.links, values.people, values.rounds].map(Number);

await withOwnStore(tables(), measure);

/** Links lie around the people in a ring, so that each has as many as every other. */
function tables() {
  const names = Array.from({ length: people }, (_one, index) => `p${index}`);
  const common = { kind: 'OTHER', material: 'EVIDENCE', recordedAt: '2025-01-01T00:00:00Z' };
  const link = (source) => (_one, index) => ({
    ...{ type: 'ASSOCIATE_OF', from: names[index % people], source, row: index },
    to: names[(index + 1 + Math.floor(index / people)) % people],
  });
  return {
    operations: [
      { reference: 'north', kind: 'OPERATION', status: 'ACTIVE', access: 'OPEN' },
      { reference: 'south', kind: 'OPERATION', status: 'ACTIVE', access: 'RESTRICTED', members: ['admin'] },
    ],
    sources: ['north', 'south'].map((operation) => ({ ref: operation, operation, ...common })),
    entities: names.map((ref) => ({ ref, kind: 'Person' })),
    records: ['north', 'south'].flatMap((source) =>
      names.map((entity, row) => ({ entity, source, row, name: `Person ${entity}`, birthDate: '1990' })),
    ),
    links: [...Array.from({ length: links }, link('south')), ...Array.from({ length: people }, link('north'))],
  };
}

async function measure(ask) {
  const took = { open: [], restrict: [] };
  let changed = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const what of ['open', 'restrict']) {
      const input = `${what[0].toUpperCase()}${what.slice(1)}OperationInput`;
      const query = `mutation($input: ${input}!) { ${what}Operation(input: $input) { changed userErrors { message } } }`;
      const { data, seconds } = await ask('admin', query, { input: { operation: 'south' } });
      took[what].push(seconds);
      changed = data[`${what}Operation`].changed;
    }
  }
  for (const [what, seconds] of Object.entries(took)) {
    const middle = median(seconds);
    const limit = (6 * links) / 100_000;
    if (middle >= limit) process.exitCode = 1;
    const all = seconds.map((one) => one.toFixed(1)).join(' ');
    console.log(
      `${middle < limit ? 'kept  ' : 'MISSED'}  ${what} ${changed} records, links and sources: ${middle.toFixed(2)} s (limit ${limit}; ${all})`,
    );
  }
}
