import { beginDocument, isEnded, jobDocument } from '../../dist/importing/command/jobAnswers.js';
import { sendFile } from '../../dist/importing/command/sendFile.js';
import { askApi } from '../../dist/report/askApi.js';
import { watchMemory } from '../servers/memory.mjs';
import { processorTime } from './processorTime.mjs';

/** How often a job is looked at, in milliseconds. */
const often = 100;

/**
 * Imports a file by `toex import`'s own code over HTTP, and says how long that took once the file was handed over: by the clock, and
 * in processor time of the API and of the database.
 * @param {{api: {url: string, token: string, purpose: string}, pid: number, databasePid: number}} server
 */
export async function importFile({ api, pid, databasePid }, file, input) {
  const upload = await sendFile(api, file, 'OFFICIAL');
  const before = processorTime([pid, databasePid]);
  const most = watchMemory(pid);
  const began = performance.now();
  const { startImport } = await askApi(api, beginDocument, {
    input: { upload, source: { marking: 'OFFICIAL' }, ...input },
  });
  if (startImport.userErrors.length > 0) throw new Error(startImport.userErrors[0].message);
  const seen = new Map();
  let job = startImport.job;
  while (!isEnded(job)) {
    await new Promise((resolve) => setTimeout(resolve, often));
    ({ importJob: job } = await askApi(api, jobDocument, { id: job.id }));
    const parts = seen.get(job.step) ?? [];
    seen.set(job.step, [...parts, { part: job.part, of: job.parts, at: performance.now() }]);
  }
  const ended = performance.now();
  if (job.state !== 'DONE') throw new Error(`${job.state}: ${job.message}`);
  const [apiSeconds, databaseSeconds] = processorTime([pid, databasePid]).map((now, at) => now - before[at]);
  const seconds = (ended - began) / 1000;
  return { job, seconds, apiSeconds, databaseSeconds, megabytes: most(), lastToFirst: lastToFirst(seen, ended) };
}

/**
 * How quick the last fifth of a file was where the first is 1. Each row is in one part, and all parts go through each step: the time
 * of a fifth is what its parts took in all steps.
 */
function lastToFirst(seen, ended) {
  const steps = [...seen].filter(([, parts]) => parts[0].of >= 10);
  const nextBegins = [...seen.values()].map(([first]) => first.at);
  let [first, last] = [0, 0];
  for (const [, parts] of steps) {
    const [{ of, at: began }] = parts;
    const fifth = of / 5;
    const end = Math.min(ended, ...nextBegins.filter((at) => at > began));
    const reached = (part) => parts.find((one) => one.part >= part)?.at ?? end;
    first += reached(fifth) - began;
    last += end - reached(of - fifth);
  }
  return last === 0 ? null : first / last;
}
