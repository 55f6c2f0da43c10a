import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Memory that a process holds now, in MB. @param {number} pid */
export function memoryOf(pid) {
  const kilobytes = existsSync('/proc/self/status')
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kilobytes) / 1024);
}

/**
 * Looks at the memory of a process several times a second.
 * @param {number} pid
 * @returns {() => number} ends the watch; the most memory that was seen, in MB
 */
export function watchMemory(pid) {
  let most = memoryOf(pid);
  const timer = setInterval(() => {
    try {
      most = Math.max(most, memoryOf(pid));
    } catch {
      // The process has ended: there is no more to see.
      clearInterval(timer);
    }
  }, 100);
  return () => {
    clearInterval(timer);
    return most;
  };
}
