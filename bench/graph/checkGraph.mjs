import { readFileSync } from 'node:fs';
import { identityOf } from '../../dist/identifiers/identityOf.js';
import { idsOf } from '../../dist/writing/ids.js';

/** The text of a statement of this folder. */
export const statement = (name) => readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8');

/** What each check finds. */
const checks = {
  checkEnds: 'entities linked by an operation that holds no record of them',
  checkLeads: 'pairs with the wrong leader among their statements',
  checkEntities: 'entities that do not agree with their records',
  checkLinks: 'kinds of links that do not agree with their operation or source',
  checkHeld: 'nodes that do not agree with their operation',
};

/** Up to this many entities all are looked at, else one in sixteen. */
const allUpTo = 100_000;

/**
 * Looks whether the rules hold that the project's own writing keeps, and gives what was found for each.
 * @param {import('../../dist/graph/admin.js').Admin} admin
 * @param {{ entities: number, key: string }} graph
 * @returns {AsyncGenerator<{ what: string, found: number, example: string | null, seconds: number }>}
 */
export async function* checkGraph(admin, { entities, key }) {
  const below = entities <= allUpTo ? 'g' : '1000';
  for (const [name, what] of Object.entries(checks)) {
    const began = performance.now();
    const [row] = await admin.run(statement(name), { below });
    yield { what, ...row, seconds: (performance.now() - began) / 1000 };
  }
  const began = performance.now();
  const idOf = idsOf(key);
  const wrong = (await admin.run(statement('sampleIdentifiers'), { below })).filter((row) => {
    const identity = identityOf(row.kind, row.key);
    return identity.key !== row.key || identity.label !== row.label || idOf(row.kind, row.key) !== row.id;
  });
  yield {
    what: 'identifiers that an import would meet under another id',
    ...{ found: wrong.length, example: wrong[0]?.id ?? null, seconds: (performance.now() - began) / 1000 },
  };
}
