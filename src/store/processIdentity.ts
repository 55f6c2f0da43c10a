import { readdirSync, readFileSync } from 'node:fs';
import { runCommand } from './runCommand.js';

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in words of the system. Process ids are given again, so an id alone proves nothing. */
export async function beginOf(pid: number): Promise<string | undefined> {
  try {
    // The name in brackets may hold spaces; the begin, in ticks since the machine's own, is field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19];
  } catch {
    const { code, lines } = await runCommand('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return code === 0 ? lines.join(' ').trim() : undefined;
  }
}

/** The ids of running processes that were started with this very argument. */
export async function processesWith(argument: string): Promise<number[]> {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && argumentsOf(name).includes(argument))
      .map(Number);
  } catch {
    const { lines } = await runCommand('ps', ['-axww', '-o', 'pid=,args=']);
    return lines.filter((line) => `${line} `.includes(` ${argument} `)).map((line) => Number.parseInt(line, 10));
  }
}

function argumentsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
