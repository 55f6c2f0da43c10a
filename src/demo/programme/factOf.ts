import { DEMO_NOW } from '../demoNow.js';
import { DAY, HOUR, instant, isoDay, isoSecond } from '../demoTime.js';
import type { Operation } from '../operationList.js';

/** The last day of the published report; nothing that it counts happened later. */
export const LAST_DAY = instant('2024-12-31');
const LAST_RECORDING = instant(DEMO_NOW) + 8 * HOUR;

export interface FactBase {
  readonly operation: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly force: string;
  readonly region: string;
}

/** What all facts of an operation share. They are recorded some days after the event, the latest on the last day. */
export function factOf(operation: Operation, at: number, recordedAfterDays = 3): FactBase {
  const day = Math.min(at, LAST_DAY);
  return {
    operation: operation.reference,
    at: isoDay(day),
    recordedAt: isoSecond(Math.min(day + recordedAfterDays * DAY + 10 * HOUR, LAST_RECORDING)),
    ...{ force: operation.force, region: operation.region },
  };
}

/** The clocks of two versions of one fact: the first stood until the correction was recorded. */
export function correctionOf(base: FactBase): { first: FactBase & { supersededAt: string }; second: FactBase } {
  const recorded = instant(base.recordedAt);
  const corrected = isoSecond(Math.min(recorded + 45 * DAY, LAST_RECORDING + HOUR));
  return { first: { ...base, supersededAt: corrected }, second: { ...base, recordedAt: corrected } };
}
