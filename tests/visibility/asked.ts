import { expect } from '@jest/globals';
import { type Answer, api, asking, givenTables } from '../support/api.js';
import { twinsOf } from './arranged.js';
import type { Question } from './askable.js';
import { isSeen, type RandomOperation, type RandomStore, storeTables } from './randomStore.js';
import type { Known } from './values.js';

export interface Told {
  readonly of: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What whoever asks can tell: how many statements it took is a part of how long it took. */
  readonly answer: Pick<Answer, 'data' | 'errors' | 'statements'>;
}

const viewer = asking('viewer', 'analyst', 'contributor');
const boss = asking('boss', 'admin');

/** The store as far as these operations go; those that were turned are loaded the other way round and changed then. */
export async function givenStore(store: RandomStore, operations: readonly RandomOperation[]): Promise<void> {
  await givenTables(storeTables(store, operations));
  // What is hidden afterwards leaves nothing that shows, and merged while all could see it.
  for (const one of operations) if (one.turned && !isSeen(one)) await mergeFirst(one.reference, 'boss');
  for (const { reference, open } of operations.filter(({ turned }) => turned)) {
    const name = open ? 'openOperation' : 'restrictOperation';
    const { data } = await boss(
      `mutation { ${name}(input: { operation: "${reference}" }) { operation { access } userErrors { message } } }`,
    );
    expect(data[name]).toEqual({ operation: { access: open ? 'OPEN' : 'RESTRICTED' }, userErrors: [] });
  }
  // What the viewer may see decides in both stores alike, whatever the others have decided before.
  for (const one of [...operations].sort((a, b) => Number(isSeen(a)) - Number(isSeen(b)))) {
    await mergeFirst(one.reference, isSeen(one) ? 'viewer' : 'boss');
  }
}

/** Merges the first two people, lines and cohorts that an operation has records of, and tells two organisations apart. */
async function mergeFirst(operation: string, by: string): Promise<void> {
  const resolver = asking(by, 'contributor', 'safeguarding');
  const { admin } = await api();
  for (const kind of ['Person', 'DrugsLine', 'Vulnerability', 'Organisation']) {
    const known = await admin.run(
      `MATCH (holder:Operation {reference: $a.operation}), (one:${kind})<-[:ABOUT]-(record:Record)
      WHERE record.operation = holder.id AND ($a.twins IS NULL OR record.reference = $a.twins)
      RETURN DISTINCT one.id AS id ORDER BY id LIMIT 2`,
      { operation, twins: kind === 'Organisation' ? twinsOf(operation) : null },
    );
    const [one, other] = known.map(({ id }) => String(id));
    if (other === undefined) continue;
    const [field, type, names] =
      kind === 'Organisation'
        ? ['notSame', 'NotSameInput', { one, other }]
        : ['merge', 'MergeInput', { keep: one, drop: other }];
    const input = { operation, reason: `${operation} says so`, ...names };
    await resolver(`mutation($input: ${type}!) { ${field}(input: $input) { userErrors { message } } }`, { input });
  }
  // The same in both stores, whenever it is done.
  await admin.run(`MATCH (source:Source) WHERE source.resolution IS NOT NULL SET source.recordedAt = '2025-01-31T00:00:00Z'
    WITH source MATCH (source)<-[:FROM]-(record) SET record.recordedAt = source.recordedAt`);
}

/** Everything that can be asked for; of the store as it is now, which must be the full one. */
export async function knownOf(store: RandomStore): Promise<Known> {
  const { admin } = await api();
  const nodes = await admin.run(`MATCH (node:Node)
    RETURN node.id AS id, labels(node) AS labels, node:Entity OR node:Merged OR node:Operation OR node:Event AS charted,
    node:Entity AND node.open AS open, node:Record AND node.open AS told ORDER BY id`);
  const pairs = await admin.run(`MATCH (from:Entity)-[link]->(to:Node) WHERE link.lead IS NOT NULL
    WITH from, to, collect(link.open) AS said
    RETURN from.id AS from, to.id AS to, true IN said AS shown, from.open AND to.open AND false IN said AS hides ORDER BY from, to`);
  const apart = await admin.run(`MATCH (one)<-[:DECIDES]-(:Source {resolution: 'NOT_SAME'})-[:DECIDES]->(other)
    WHERE one.id < other.id RETURN DISTINCT one.id AS one, other.id AS other ORDER BY one, other`);
  const byLabel: Record<string, string[]> = {};
  for (const { id, labels } of nodes)
    for (const label of labels as string[]) byLabel[label] = [...(byLabel[label] ?? []), String(id)];
  let pick = 0;
  const some = <T>(values: readonly T[], most: number): T[] => {
    const from = store.picks[pick++ % store.picks.length] ?? 0;
    const step = Math.max(1, Math.floor(values.length / most));
    const picked = Array.from({ length: most }, (_none, at) => values[(from + at * step) % values.length] as T);
    return [...new Set(picked)];
  };
  const paired = [
    pairs,
    pairs.filter(({ shown, hides }) => hides && !shown),
    pairs.filter((one) => one.hides && one.shown),
  ];
  const charted = nodes.filter((node) => node.charted).map(({ id }) => String(id));
  const others = ['Record', 'Fact', 'Staff', 'Force', 'Region'].flatMap((label) => some(byLabel[label] ?? [], 4));
  // Ids of records are another's in every run: of four of them all may be hidden.
  const told = nodes.flatMap((node) => (node.told ? [String(node.id)] : [])).slice(0, 4);
  return {
    ids: [...new Set([...charted, ...(byLabel.Source ?? []), ...others, ...told])],
    byLabel,
    linked: [...new Set(pairs.map(({ from }) => String(from)))],
    pairs: paired.flatMap((of) => some(of, 6)).map(({ from, to }) => [String(from), String(to)] as const),
    apart: apart.map(({ one, other }) => [String(one), String(other)] as const),
    open: nodes.filter((node) => node.open).map(({ id }) => String(id)),
    some,
  };
}

/** Fields whose answers may be found in several ways. */
export const measures = new Set(['keyPlayers', 'communities', 'cutPoints', 'whatIf']);

export async function answerTo({ of, query, variables }: Omit<Told, 'answer'>): Promise<Told['answer']> {
  const { data, errors, statements } = await viewer(query, variables);
  // A wash tells owners after its answer: later questions find the hits of earlier ones, in the order of asking.
  if (of === 'wash') await (await api()).washes.idle();
  // How a measure is found depends on how large the network is, which the answer says as well.
  return { data, ...(errors ? { errors } : {}), statements: measures.has(of) ? [] : statements };
}

/** Each question with each of its variables; a page that goes on is asked for the next one too. */
export async function answersTo(questions: readonly Question[]): Promise<Told[]> {
  const all: Told[] = [];
  for (const { of, query, asked } of questions) {
    const ask = async (variables: Told['variables']) => {
      const answer = await answerTo({ of, query, variables });
      all.push({ of, query, variables, answer });
      return answer.data?.[of]?.pageInfo;
    };
    for (const variables of asked) {
      const page = await ask(variables);
      if (variables.first !== undefined && page?.endCursor) await ask({ ...variables, after: page.endCursor });
      if (variables.last !== undefined && page?.startCursor) await ask({ ...variables, before: page.startCursor });
    }
  }
  return all;
}

/** Whether there is anything in an answer. */
export function answered({ data, errors }: Told['answer']): boolean {
  return errors === undefined && Object.values(data ?? {}).some(isSomething);
}

const isSomething = (value: unknown): boolean => {
  if (value === null || value === undefined || value === false || value === 0) return false;
  if (Array.isArray(value)) return value.some(isSomething);
  if (typeof value !== 'object') return true;
  const { __typename, pageInfo, ...rest } = value as Record<string, unknown>;
  return Object.values(rest).some(isSomething);
};
