import { readFileSync } from 'node:fs';

/** Seconds of processor time that processes have taken so far; hardly touched by what else runs on the machine. */
export function processorTime(pids) {
  return pids.map((pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  });
}
