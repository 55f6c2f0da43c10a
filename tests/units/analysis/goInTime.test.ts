import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goInTime, type Meeting } from '../../../src/analysis/goInTime.js';
import { momentOf } from '../../../src/analysis/moment.js';
import { deadlineExceeded } from '../../../src/errors.js';

const names = ['a', 'b', 'c', 'd', 'e'];
const name = fc.constantFrom(...names);
const time = fc.integer({ min: 1, max: 9 });
/** Events at one time, each with two or three who take part. */
const events = fc.array(fc.record({ at: time, parties: fc.uniqueArray(name, { minLength: 2, maxLength: 3 }) }), {
  maxLength: 12,
});
const seed = Number(process.env.SEED ?? 20_250_131);
const numRuns = 200 * Number(process.env.RUNS ?? 1);
type Events = readonly { readonly at: number; readonly parties: readonly string[] }[];

/** Nothing stands in the way, and there is time. */
const free = { passable: () => true, pace: () => undefined };

const meetIn = (all: Events) => async (nodes: readonly string[]) =>
  new Map(
    nodes.map((node) => [
      node,
      all.flatMap(({ at, parties }, place): Meeting[] =>
        parties.includes(node)
          ? [
              {
                event: `event ${place}`,
                moments: [{ first: at, last: at, lasts: false, text: String(at) }],
                others: parties.filter((other) => other !== node),
              },
            ]
          : [],
      ),
    ]),
  );

/** By brute force: every walk from event to event, as [node, steps, time of the last event]. */
function walks(all: Events, maxSteps: number, maxGap: number): Set<string> {
  const found = new Set<string>();
  const go = (node: string, at: number | null, steps: number) => {
    if (steps === maxSteps) return;
    for (const event of all) {
      if (!event.parties.includes(node)) continue;
      if (at !== null && (event.at < at || event.at - at > maxGap)) continue;
      for (const other of event.parties.filter((one) => one !== node)) {
        found.add(`${other} ${steps + 1} ${event.at}`);
        go(other, event.at, steps + 1);
      }
    }
  };
  go('a', null, 0);
  return found;
}

describe('goInTime', () => {
  it('reaches whoever can be reached, at the earliest for so many steps, as brute force does', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.integer({ min: 1, max: 4 }), async (all, maxSteps) => {
        const { arrivals } = await goInTime(meetIn(all), 'a', { ...free, maxSteps, maxGap: null });
        const expected = [...walks(all, maxSteps, Number.POSITIVE_INFINITY)].map((one) => one.split(' '));
        for (const node of names.slice(1)) {
          for (let steps = 1; steps <= maxSteps; steps += 1) {
            const least = (times: readonly number[]) => Math.min(Number.POSITIVE_INFINITY, ...times);
            const mine = arrivals.filter((one) => one.node === node && one.steps <= steps).map(({ at }) => at);
            const theirs = expected.filter(([one, taken]) => one === node && Number(taken) <= steps);
            expect(least(mine)).toBe(least(theirs.map(([, , at]) => Number(at))));
          }
        }
      }),
      { seed, numRuns },
    );
  });

  it('with a greatest gap reaches whoever can be reached, whenever', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.integer({ min: 0, max: 4 }), async (all, maxGap) => {
        const { arrivals } = await goInTime(meetIn(all), 'a', { ...free, maxSteps: 4, maxGap });
        const mine = new Set(arrivals.map(({ node, at }) => `${node} ${at}`));
        const theirs = new Set([...walks(all, 3, maxGap)].map((one) => one.replace(/ \d+ /, ' ')));
        const reachable = new Set([...walks(all, 4, maxGap)].map((one) => one.replace(/ \d+ /, ' ')));
        // Of the last steps the earliest at each node are enough.
        const last = new Map<string, number>();
        for (const one of walks(all, 4, maxGap)) {
          const [node = '', , at] = one.split(' ');
          last.set(node, Math.min(last.get(node) ?? Number.POSITIVE_INFINITY, Number(at)));
        }
        for (const [node, at] of last) theirs.add(`${node} ${at}`);
        // Whoever comes back to the start could have waited there.
        for (const one of theirs) if (one.startsWith('a ')) theirs.delete(one);
        expect([...mine]).toEqual(expect.arrayContaining([...theirs]));
        for (const one of mine) expect(reachable).toContain(one);
        for (const { before, at } of arrivals)
          if (before && before.steps > 0) expect(at).toBeGreaterThanOrEqual(before.at);
      }),
      { seed, numRuns },
    );
  });

  it('does not go on from where no way may pass, but for the start', async () => {
    const all = ['ab', 'bc', 'cd'].map((parties, at) => ({ at, parties: parties.split('') }));
    const reached = async (closed: string) => {
      const passable = (node: string) => !closed.includes(node);
      const { arrivals } = await goInTime(meetIn(all), 'a', { ...free, maxSteps: 4, maxGap: null, passable });
      return arrivals.map(({ node }) => node).join('');
    };
    expect([await reached(''), await reached('a'), await reached('c')]).toEqual(['bcd', 'bcd', 'bc']);
  });

  const often = (from: string, to: string, times: number): Meeting => ({
    event: `${from}${to}`,
    moments: Array.from({ length: times }, (_one, at) => ({ first: at, last: at, lasts: false, text: String(at) })),
    others: [to],
  });

  it('keeps of thousands of calls within the gap no more than can be followed', async () => {
    const meet = (times: number) => async () =>
      new Map([
        ['a', [often('a', 'b', times)]],
        ['b', [often('b', 'c', times)]],
        ['c', [often('c', 'd', times)]],
      ]);
    const going = { ...free, maxSteps: 3, maxGap: 1_000_000 };
    const { arrivals, isWhole } = await goInTime(meet(1500), 'a', going);
    expect({ isWhole, arrivals: arrivals.length }).toEqual({ isWhole: true, arrivals: 1500 + 1500 + 1 });
    // Whom so many ways lead to is said, and that it was too much to go on.
    const cut = await goInTime(meet(60_000), 'a', going);
    expect({ ...cut, arrivals: cut.arrivals.map(({ node, at }) => [node, at]) }).toEqual({
      ...{ isWhole: false, arrivals: [['b', 0]] },
    });
  });

  it('says that it is not all when its time is over in the middle of a step', async () => {
    let rests = 0;
    const pace = () => {
      rests += 1;
      if (rests > 1) throw deadlineExceeded(1);
      return undefined;
    };
    const all = ['ab', 'bc', 'cd'].map((parties, at) => ({ at, parties: parties.split('') }));
    const { arrivals, isWhole } = await goInTime(meetIn(all), 'a', { ...free, maxSteps: 4, maxGap: null, pace });
    expect([isWhole, arrivals.map(({ node }) => node)]).toEqual([false, ['b']]);
  });
});

describe('goInTime with events that last, or of which only the period is known', () => {
  const period = fc.record({
    ...{ first: time, more: fc.integer({ min: 0, max: 4 }), lasts: fc.boolean() },
    parties: fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
  });
  type Period = { readonly first: number; readonly more: number; readonly lasts: boolean; readonly parties: string[] };

  /** By brute force: whoever is reached by each moment that an event may have been at, and the earliest of these. */
  function earliest(all: readonly Period[], maxSteps: number, maxGap: number): Map<string, number> {
    const found = new Map<string, number>();
    const seen = new Set<string>();
    const go = (node: string, at: number, latest: number, steps: number) => {
      if (steps === maxSteps || seen.size === seen.add([node, at, latest, steps].join(' ')).size) return;
      for (const { first, more, lasts, parties } of all) {
        if (!parties.includes(node)) continue;
        for (let moment = first; moment <= first + more; moment += 1) {
          if (moment < at || moment - latest > maxGap) continue;
          for (const other of parties.filter((one) => one !== node)) {
            found.set(other, Math.min(found.get(other) ?? Number.POSITIVE_INFINITY, moment));
            go(other, moment, lasts ? first + more : moment, steps + 1);
          }
        }
      }
    };
    go('a', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0);
    found.delete('a');
    return found;
  }

  it('reaches whoever can be reached, at the earliest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(period, { maxLength: 8 }), fc.integer({ min: 0, max: 3 }), async (all, maxGap) => {
        const meet = async (nodes: readonly string[]) =>
          new Map(
            nodes.map((node) => [
              node,
              all.flatMap(({ first, more, lasts, parties }, place): Meeting[] => {
                const moments = [{ first, last: first + more, lasts, text: String(first) }];
                const others = parties.filter((other) => other !== node);
                return parties.includes(node) ? [{ event: `event ${place}`, moments, others }] : [];
              }),
            ]),
          );
        const { arrivals } = await goInTime(meet, 'a', { ...free, maxSteps: 4, maxGap });
        const mine = new Map<string, number>();
        for (const { node, at } of arrivals) mine.set(node, Math.min(mine.get(node) ?? Number.POSITIVE_INFINITY, at));
        expect(mine).toEqual(earliest(all, 4, maxGap));
      }),
      { seed, numRuns },
    );
  });
});

describe('momentOf', () => {
  it('takes a month for any moment of it, and a minute for any second', () => {
    const at = (text: string) => Date.parse(text);
    expect(momentOf('2024-02')).toMatchObject({
      first: at('2024-02-01T00:00:00Z'),
      last: at('2024-02-29T23:59:59.999Z'),
    });
    expect(momentOf('2024').last).toBe(at('2024-12-31T23:59:59.999Z'));
    expect(momentOf('2024-03-05T14:22Z').last).toBe(at('2024-03-05T14:22:59.999Z'));
    expect(momentOf('2024-03-05T14:22:31Z').last - momentOf('2024-03-05T14:22:31Z').first).toBe(999);
    const parts = (text: string) =>
      [momentOf(text).first, momentOf(text).last].map((one) => one - at('2024-03-05T14:22:31Z'));
    expect(parts('2024-03-05T14:22:31.5Z')).toEqual([500, 599]);
    expect(parts('2024-03-05T14:22:31.250Z')).toEqual([250, 250]);
    expect(parts('2024-03-05T14:22:31.250999999Z')).toEqual([250, 250]);
    expect(momentOf('2024-03-05', '2024-03-07').last).toBe(at('2024-03-07T23:59:59.999Z'));
  });
});
