import type { Progress } from './storeSettings.js';

const REPEAT_MS = 5_000;

/** Runs long work: says what it is at once, and again every few seconds with the latest detail, so that nobody waits blindly. */
export async function announced<T>(
  progress: Progress,
  step: string,
  work: (detail: (text: string) => void) => Promise<T>,
): Promise<T> {
  const began = Date.now();
  let latest = '';
  progress(step);
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    progress(`${step} (${seconds} s${latest && `, ${latest}`})`);
  }, REPEAT_MS);
  try {
    return await work((text) => {
      latest = text;
    });
  } finally {
    clearInterval(timer);
  }
}
