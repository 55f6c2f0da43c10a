import { readFileSync } from 'node:fs';

/**
 * Seconds of processor time that processes, and those of their children that have ended, have taken so far; hardly touched by what
 * else runs on the machine.
 */
export function processorTime(pids) {
  return pids.map((pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / 100;
  });
}
