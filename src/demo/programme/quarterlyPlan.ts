import { DAY, quarterStart } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import type { Random } from '../random.js';
import { LAST_DAY } from './factOf.js';

/** New identifications per quarter from 2021/22-Q1 to 2024/25-Q3: chosen; 93 in all, as published (41 + 32 + 20). */
export const NEW_IDENTIFICATIONS = [0, 2, 3, 5, 6, 7, 8, 8, 9, 9, 10, 10, 9, 1, 6] as const;

/** New disruptions that count, per quarter: chosen; 1,249 in all, as published. */
export const NEW_DISRUPTIONS = [4, 11, 22, 36, 52, 68, 81, 96, 112, 125, 139, 150, 160, 41, 152] as const;

/** A random day of a quarter on which the operation ran. */
export function dayWithin(random: Random, quarter: number, operation: Operation): number {
  const first = Math.max(quarterStart(quarter), operation.start);
  const last = Math.min(quarterStart(quarter + 1) - DAY, LAST_DAY);
  return first + random.int(0, Math.floor((last - first) / DAY)) * DAY;
}

/** Whether the operation ran at some time of a quarter. */
export const ranIn = (operation: Operation, quarter: number): boolean =>
  operation.start < quarterStart(quarter + 1) && (operation.end ?? LAST_DAY) >= quarterStart(quarter);
