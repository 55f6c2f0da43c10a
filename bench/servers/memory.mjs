import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Memory that a process and its children hold now, in MB. @param {number} pid */
export const memoryOf = (pid) => childrenOf(pid).reduce((sum, one) => sum + memoryOfChild(one), ownMemoryOf(pid));

/** @param {number} pid @returns {readonly number[]} */
function childrenOf(pid) {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

/** @param {number} pid */
function memoryOfChild(pid) {
  try {
    return ownMemoryOf(pid);
  } catch {
    // It has ended since it was listed; the process that is watched goes on.
    return 0;
  }
}

/** @param {number} pid */
function ownMemoryOf(pid) {
  const kilobytes = existsSync('/proc/self/status')
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  // One that has ended and was not taken away yet holds none.
  return Math.round(Number(kilobytes ?? 0) / 1024);
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
