const LOOK_MS = 500;

/**
 * Calls `stop` when the process shall end: on a signal, and when the npm that started it is gone. npm hands a signal to
 * the shell that it puts in between, and a shell may end without handing it on.
 */
export function onStop(stop: () => void, startedByNpm: boolean): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (!startedByNpm) return;
  const starter = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(look);
    stop();
  }, LOOK_MS);
  look.unref();
}
