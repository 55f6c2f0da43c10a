import type { Known } from './values.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Links along which those are followed who met: at whatever time these hold. */
const over = ['USES', 'CONTACTED', 'ASSOCIATE_OF', 'LIVES_AT', 'LOCATED_AT', 'REGISTERED_TO'];

/** By root field: what must be asked for at once to come to statements which no single argument leads to. */
export function together({ open, apart, byLabel, ids, some }: Known): Readonly<Record<string, readonly Variables[]>> {
  const of = (label: string) => byLabel[label] ?? [];
  const people = open.filter((id) => of('Person').includes(id)).slice(0, 8);
  const things = open.filter((id) => [...of('Phone'), ...of('Location'), ...of('Account')].includes(id)).slice(0, 12);
  // More pairs than the database looks for itself, and ways that are weighed.
  const between = { from: people, to: things, maxDepth: 3, limit: 100 };
  const measured = [
    { everything: true, types: over },
    { everything: true, events: true, common: false },
    { nodes: [...people, ...of('Event').slice(0, 40)], events: true, hops: 0 },
    { nodes: people, hops: 2, hubLimit: 6 },
    { operations: of('Operation'), events: true },
    ...of('OrganisedCrimeGroup').map((group) => ({ group, hops: 1 })),
  ].map((scope) => ({ scope }));
  return {
    paths: [
      ...[0, 2, 4].map((at) => ({ from: people.slice(at, at + 2), to: things.slice(at, at + 2) })),
      between,
      { ...between, mode: 'K_SHORTEST', weighBy: ['HUBS', 'GRADE', 'RECENCY', 'STRENGTH'], asAt: '2025' },
      { ...between, mode: 'SHORTEST', hubLimit: 8, throughOperations: true, throughEvents: true },
    ],
    expand: [
      { from: people, depth: 2, hubLimit: 8 },
      { from: things, depth: 2, hubLimit: 4 },
      { from: things, depth: 2, minimumLinks: 2 },
    ],
    pathsInTime: [
      { from: people, to: things, maxSteps: 3 },
      { from: people, to: [...people, ...things], over, maxSteps: 2, limit: 100 },
    ],
    expandInTime: [{ from: people }, { from: [...people, ...things], over, maxSteps: 1 }],
    keyPlayers: measured.map((one) => ({ ...one, measure: 'DEGREE', counting: 'STATEMENTS' })),
    communities: measured,
    cutPoints: measured,
    whatIf: measured.map((one) => ({ ...one, remove: some(ids, 3) })),
    similar: [...people, ...things].map((id) => ({ id })),
    mergePreview: apart.flatMap(([keep, drop]) => of('Operation').map((operation) => ({ keep, drop, operation }))),
    possibleDuplicates: [...of('Organisation'), ...of('Location')].map((id) => ({ id, minimum: 0 })),
    duplicatePairs: [{ kinds: ['ORGANISATION'], minimum: 0.5 }],
  };
}
