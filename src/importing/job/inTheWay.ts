import type { ImportJob } from './importJob.js';

/**
 * Why a job can be neither begun nor undone as long as others of its source stand as they do, in words; null where it can.
 * What a file brought is brought from one version to the next: two at once, or one over half of another, would leave neither.
 */
export function inTheWay(others: readonly ImportJob[]): string | null {
  if (others.some(({ state }) => ['WAITING', 'RUNNING', 'UNDOING'].includes(state)))
    return 'another import of this file, of its correction or an undo of one is under way: wait until it came to its end';
  if (others.some(({ state, halfway }) => state === 'FAILED' && halfway === true))
    return 'another import of this file or of its correction failed halfway: begin that one once more, or undo it, first';
  return null;
}
