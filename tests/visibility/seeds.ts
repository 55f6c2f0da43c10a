/**
 * A seed that is always the same, and one that no run has had before: SEED takes its place to repeat a run that failed, RUNS
 * makes more stores of both.
 */
export const seeds: [name: string, seed: number, stores: number][] = [
  ['fixed', 20_250_131, stores()],
  ['fresh', Number(process.env.SEED ?? Date.now() % 2 ** 31), stores()],
];

function stores(): number {
  return Number(process.env.RUNS ?? 1);
}
