import { createHmac, randomBytes } from 'node:crypto';
import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
}

/** How often waiting notices are looked for, in milliseconds. */
const every = 5_000;

/** How long an address may take to answer, and for how long a process has some notices to itself: enough to send them all. */
const patience = 10_000;
const atATime = 5;
const lease = 60_000;

/** After this many tries a notice is given up; with the waits below that is after about a day. */
const mostTries = 20;
const longestWait = 2 * 3_600_000;

/**
 * Sends notices to the one address that the operator has set, each until it was taken: signed, so that the address knows
 * from whom it comes, and with its id, so that one that comes twice is known. They name whom to tell, and no identifier.
 */
export class Webhook {
  readonly #settings: WebhookSettings;
  readonly #admin: Admin;
  readonly #library: Library;
  readonly #log: (error: unknown) => void;
  readonly #runner = randomBytes(8).toString('hex');
  #timer: NodeJS.Timeout | null = null;
  #sending: Promise<void> | null = null;
  #stopped = false;

  constructor(settings: WebhookSettings, admin: Admin, library: Library, log: (error: unknown) => void) {
    this.#settings = settings;
    this.#admin = admin;
    this.#library = library;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => void this.send(), every).unref();
    void this.send();
  }

  /** Ends with the notice that is being sent; what waits is sent by the next process. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#sending;
  }

  /** Sends what waits until nothing more is due. */
  send(clock = () => new Date()): Promise<void> {
    this.#sending ??= this.#send(clock)
      .catch(this.#log)
      .finally(() => {
        this.#sending = null;
      });
    return this.#sending;
  }

  async #send(clock: () => Date): Promise<void> {
    while (!this.#stopped) {
      const now = clock();
      const until = after(now, lease);
      const claim = { now: now.toISOString(), until: until.toISOString(), runner: this.#runner, most: atATime };
      const due = await this.#run('claimNotices', claim);
      if (due.length === 0) return;
      for (const { notice } of due) {
        // Where the database was slow, another process may soon have the rest: it is claimed anew when it is due.
        if (this.#stopped || after(clock(), patience) > until) break;
        await this.#deliver(notice as Row, clock);
      }
    }
  }

  async #deliver(notice: Row, clock: () => Date): Promise<void> {
    const { attempts, ...told } = notice;
    const tries = Number(attempts) + 1;
    const body = JSON.stringify({ type: 'deconfliction.notice', ...told });
    const problem = await this.#post(body, String(notice.id), clock());
    const wait = Math.min(5_000 * 2 ** tries, longestWait);
    await this.#run('noticeDelivery', {
      id: notice.id,
      runner: this.#runner,
      properties: {
        attempts: tries,
        delivery: problem === null ? 'SENT' : tries >= mostTries ? 'FAILED' : 'WAITING',
        nextAt: after(clock(), wait).toISOString(),
        problem,
      },
    });
  }

  /** Null where the address took it, else why it did not. */
  async #post(body: string, id: string, now: Date): Promise<string | null> {
    const { url, secret } = this.#settings;
    const at = Math.floor(now.getTime() / 1000);
    const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
    const headers = {
      'content-type': 'application/json',
      'x-toex-delivery': id,
      'x-toex-signature': `t=${at},v1=${signature}`,
    };
    try {
      // An address that sends elsewhere is not the one that was set.
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
      await response.body?.cancel();
      return response.ok ? null : `answered ${response.status}`;
    } catch {
      return 'did not answer';
    }
  }

  #run(file: string, a: Row) {
    return this.#admin.run(this.#library.get(`writing/${file}`).body, a);
  }
}

const after = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);
