import { Presets, SingleBar } from 'cli-progress';
import type { AnsweredJob } from './jobAnswers.js';

/** Shows how far a job is: rows and their rate while it reads, then parts with the time left. A log gets plain lines. */
export function progressBar(say: (line: string) => void) {
  const started = Date.now();
  let step = '';
  let bar: SingleBar | null = null;
  const end = () => {
    bar?.stop();
    bar = null;
  };
  return {
    end,
    show(job: AnsweredJob): void {
      const now = job.step ?? 'waiting';
      const rate = Math.round((job.rowsRead ?? 0) / Math.max((Date.now() - started) / 1000, 0.001));
      if (!process.stderr.isTTY) {
        if (now !== step) say(`${job.fileName}: ${now}, ${job.rowsRead ?? 0} rows`);
        step = now;
        return;
      }
      if (now !== step || bar === null) {
        end();
        step = now;
        bar = new SingleBar(
          {
            format: '{step} [{bar}] {value}/{total} | {rows} rows, {rate}/s | {eta_formatted} left',
            clearOnComplete: true,
          },
          Presets.shades_classic,
        );
        bar.start(Math.max(job.parts ?? 0, 1), 0, { step: now, rows: 0, rate: 0 });
      }
      bar.update(job.part ?? 0, { step: now, rows: job.rowsRead ?? 0, rate });
    },
  };
}
