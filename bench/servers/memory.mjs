import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Memory that a process and its children hold now, in MB. What is mapped from files, above all the program of Node.js itself,
 * lies in memory once however many processes run it: of that the largest part of any one of them is counted.
 * @param {number} pid
 */
export function memoryOf(pid) {
  const all = [heldBy(pid), ...childrenOf(pid).map(heldByChild)];
  const own = all.reduce((sum, { own }) => sum + own, 0);
  return Math.round((own + Math.max(...all.map(({ files }) => files))) / 1024);
}

/** @param {number} pid @returns {readonly number[]} */
function childrenOf(pid) {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

/** @param {number} pid */
function heldByChild(pid) {
  try {
    return heldBy(pid);
  } catch {
    // It has ended since it was listed; the process that is watched goes on.
    return { own: 0, files: 0 };
  }
}

/** Kilobytes of a process's own, and kilobytes mapped from files. @param {number} pid */
function heldBy(pid) {
  if (!existsSync('/proc/self/status')) {
    return { own: Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })), files: 0 };
  }
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // One that has ended and was not taken away yet holds none.
  const held = (/** @type {string} */ name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { own: held('RssAnon') + held('RssShmem'), files: held('RssFile') };
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
