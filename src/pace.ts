import { setImmediate } from 'node:timers/promises';

/** Called between the steps of a long computation: ends it when its time is up, and lets others have their turn. */
export type Pace = () => Promise<void> | undefined;

/** Steps of a computation of many small ones, after which it is asked whose turn it is. */
export const stepsAtOnce = 1_000;

/** Longest that others wait for their turn, in milliseconds. */
const turn = 10;

/** `check` throws when the answer is no longer wanted. */
export function paceOf(check: () => void): Pace {
  let since = performance.now();
  return () => {
    if (performance.now() - since < turn) return undefined;
    check();
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
