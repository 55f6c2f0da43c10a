import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '../../src/deconfliction/outbox.js';
import { Webhook } from '../../src/deconfliction/webhook.js';
import { api, asking, closeApi, givenGraph, importProblems, member, tokenOf } from '../support/api.js';
import { last, lines, sealed } from '../support/audited.js';

const number = '07700900001';
const wash = `query($identifiers: [String!]!) { wash(identifiers: $identifiers, operation: "asks") { hitCount } }`;
const subscription = 'subscription { deconflictionNotice { id side operationReference count } }';
let url = '';

beforeAll(async () => {
  await givenGraph({
    asks: { open: false, deconfliction: 'FULL', statements: ['ana'], members: ['member'] },
    hidden: {
      open: false,
      deconfliction: 'SILENT',
      statements: [`zed USES ${number}`, '07700900002'],
      members: ['boss'],
    },
  });
  url = `${await (await api()).app.listen({ port: 0, host: '127.0.0.1' })}/graphql/stream`;
});
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

async function listen(subject: string, query: string, role = 'analyst') {
  const ended = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    signal: ended.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await tokenOf(subject, [role])}`,
      'x-purpose': 'Test',
      origin: 'https://charts.example',
    },
    body: JSON.stringify({ query }),
  });
  let reader: ReadableStreamDefaultReader<string> | undefined;
  let text = '';
  /** The data of the next message. */
  const next = async () => {
    reader ??= response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const message = /event: next\ndata: (.*)\n\n/.exec(text);
      if (message) {
        text = text.slice((message.index ?? 0) + message[0].length);
        return JSON.parse(message[1] ?? '');
      }
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (done) return null;
      text += value;
    }
  };
  return { response, next, end: () => ended.abort() };
}

async function tell(identifiers: readonly string[]) {
  const { washes, shared } = await api();
  await member(wash, { identifiers });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await washes.idle();
  await shared.outbox?.look();
}

describe('A long list', () => {
  it('is told to an owner once, when all of it was gone through, and of all', async () => {
    const { washes } = await api();
    const boss = asking('boss', 'analyst');
    const counts = async (): Promise<readonly number[]> =>
      (await boss('{ deconflictionNotices(first: 200) { count } }')).data.deconflictionNotices.map(
        ({ count }: { count: number }) => count,
      );
    // One hit in the first part of the list and one in the second.
    const between = Array.from({ length: 5_000 }, (_none, index) => `07700 8${String(index).padStart(5, '0')}`);
    const identifiers = [number, ...between, '07700900002'];
    const { data } = await member(
      'mutation($input: StartWashInput!) { startWash(input: $input) { userErrors { message } } }',
      { input: { identifiers, operation: 'asks' } },
    );
    expect(data.startWash.userErrors).toEqual([]);
    const seen: (readonly number[])[] = [];
    let isDone = false;
    const idle = washes.idle().then(() => {
      isDone = true;
    });
    while (!isDone) seen.push(await counts());
    await idle;
    expect(await counts()).toEqual([2]);
    expect(seen.filter((one) => one.length > 0 && one[0] !== 2)).toEqual([]);
    const { admin } = await api();
    await admin.run('MATCH (found) WHERE found:Deconfliction OR found:Notice DETACH DELETE found');
  });
});

describe('Subscription.deconflictionNotice', () => {
  it('tells owners as it happens, nobody else, and writes each message into the audit log first', async () => {
    const { shared } = await api();
    const [boss, outsider] = [await listen('boss', subscription), await listen('outsider', subscription)];
    await tell([number]);
    expect((await boss.next()).data.deconflictionNotice).toMatchObject({ operationReference: 'hidden', count: 1 });
    // Whoever may see none of it hears nothing: what follows for them comes first.
    const { admin } = await api();
    await admin.run("CREATE (:Notice {id: 'own', subject: 'outsider', wash: 'w', at: $a.at, found: 3})", {
      at: new Date().toISOString(),
    });
    await shared.outbox?.look();
    expect((await outsider.next()).data.deconflictionNotice).toEqual({
      id: 'own',
      side: 'PERSON',
      operationReference: null,
      count: 3,
    });
    boss.end();
    outsider.end();
  });

  const written = async () => (await lines()).filter(({ via }) => via === 'POST /graphql/stream');

  it('is in the audit log from when it is opened, with the ids of what was told by whatever name', async () => {
    const { admin, shared } = await api();
    const before = (await written()).length;
    const told = 'subscription { deconflictionNotice { number: count } }';
    const stream = await listen('mia', told);
    // Pages of the origins that are set may read it.
    expect(stream.response.headers.get('access-control-allow-origin')).toBe('https://charts.example');
    expect(stream.response.headers.get('x-content-type-options')).toBe('nosniff');
    const [opened, ...more] = (await written()).slice(before);
    expect(opened).toMatchObject({ viewer: 'mia', ids: [], outcome: 'ANSWERED' });
    expect(more).toEqual([]);
    // What is told before somebody listens is not told to them.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await admin.run("CREATE (:Notice {id: 'mine', subject: 'mia', wash: 'a wash', at: $a.at, found: 2})", {
      at: new Date().toISOString(),
    });
    await shared.outbox?.look();
    expect((await stream.next()).data).toEqual({ deconflictionNotice: { number: 2 } });
    expect((await written()).slice(before + 1)).toMatchObject([{ viewer: 'mia', ids: ['mine', 'a wash'] }]);
    stream.end();
    await asking('mia', 'analyst')('{ deconflictionNotices { number: count } }');
    expect((await last()).ids).toEqual(['mine', 'a wash']);
  });

  it('says in the audit log who asked what was refused', async () => {
    for (const [query, code] of [
      ['subscription { deconfl', 'BAD_USER_INPUT'],
      ['{ people { nodes { name } } }', 'BAD_USER_INPUT'],
    ] as const) {
      expect((await listen('mia', query)).response.status).toBe(400);
      expect(await last()).toMatchObject({ viewer: 'mia', roles: ['analyst'], outcome: 'REFUSED', code });
      expect(await sealed(await last())).toEqual({ asked: { query } });
    }
  });

  it('answers nothing but subscriptions, within the limits of every other way in', async () => {
    const codeOf = async (query: string, role = 'analyst') => {
      const { response } = await listen('boss', query, role);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return errors[0]?.extensions.code;
    };
    expect(await codeOf('{ viewer { id } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('mutation { undoImport(job: "x") { again } }')).toBe('BAD_USER_INPUT');
    const many = Array.from({ length: 201 }, (_, index) => `a${index}: id`).join(' ');
    expect(await codeOf(`subscription { deconflictionNotice { ${many} } }`)).toBe('TOO_COSTLY');
    expect(await codeOf(subscription, 'reader')).toBe('FORBIDDEN');
    const { data, errors } = await member(subscription);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
  });
});

describe('The outbox', () => {
  it('keeps nothing from whoever began to listen together with somebody else, for whom it took longer', async () => {
    const { admin, library } = await api();
    let letGo = () => {};
    const late = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let looks = 0;
    const run: typeof admin.run = async (text, a) => {
      looks += 1;
      if (looks === 2) await late;
      return admin.run(text, a);
    };
    const outbox = new Outbox({ ...admin, run }, library, (error) => importProblems.push(String(error)));
    const ended = new AbortController();
    const [one, other] = [outbox.listen(ended.signal).next(), outbox.listen(ended.signal).next()];
    await new Promise((resolve) => setTimeout(resolve, 500));
    await admin.run("CREATE (:Notice {id: 'together', subject: 'ana', wash: 'w', at: $a.at, found: 1})", {
      at: new Date().toISOString(),
    });
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await outbox.look();
    const silence = new Promise((resolve) => setTimeout(resolve, 3_000, 'nothing'));
    expect(await Promise.race([one, silence])).toMatchObject({ value: ['together'] });
    ended.abort();
    await other;
    await outbox.stop();
  });
});

describe('The webhook', () => {
  interface Got {
    readonly body: string;
    readonly headers: IncomingMessage['headers'];
  }

  /** An address that keeps what it is sent, and answers as it is told to. */
  async function address(answer: (got: readonly Got[]) => number | Promise<number>) {
    const got: Got[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', async () => {
        got.push({ body, headers: request.headers });
        response.writeHead(await answer(got)).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { admin, library } = await api();
    const settings = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`,
      secret: 'a secret of the tests',
    };
    const problems: unknown[] = [];
    const hook = () => new Webhook(settings, admin, library, (error) => problems.push(error));
    return { got, hook, problems, close: () => server.close() };
  }

  /** Leaves some notices alone in the graph, all of them due. */
  async function waiting(count: number): Promise<void> {
    const { admin } = await api();
    await admin.run('MATCH (notice:Notice) DETACH DELETE notice');
    await admin.run(
      `UNWIND range(1, toInteger($a.count)) AS number
       CREATE (:Notice {id: 'notice ' + number, subject: 'ana', wash: 'w', at: $a.at, found: 1, delivery: 'WAITING', attempts: 0, nextAt: $a.at})`,
      { count, at: new Date(0).toISOString() },
    );
  }

  it('is sent each notice until it was taken, signed, with no identifier in it, and not again after', async () => {
    const { admin } = await api();
    let status = 503;
    const { got, hook, problems, close } = await address(() => status);
    const sender = hook();
    try {
      await admin.run('MATCH (notice:Notice) DETACH DELETE notice');
      await tell(['07700900002']);
      const now = new Date();
      await sender.send(() => now);
      await sender.send(() => now);
      expect(got).toHaveLength(1);
      status = 204;
      const later = new Date(now.getTime() + 3_600_000);
      await sender.send(() => later);
      await sender.send(() => new Date(later.getTime() + 3_600_000));
      expect(got).toHaveLength(2);
      expect(problems).toEqual([]);
      const { body, headers } = got[1] as Got;
      expect(JSON.parse(body)).toMatchObject({
        type: 'deconfliction.notice',
        side: 'OPERATION',
        operation: 'hidden',
        count: 1,
      });
      expect(body).not.toMatch(/07700|900002/);
      const [, at, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-toex-signature'])) ?? [];
      expect(signature).toBe(createHmac('sha256', 'a secret of the tests').update(`${at}.${body}`).digest('hex'));
      expect(headers['x-toex-delivery']).toBe(got[0]?.headers['x-toex-delivery']);
    } finally {
      close();
    }
  });

  it('is sent a long backlog once, by two processes, and each notice with the moment of its sending', async () => {
    await waiting(30);
    let now = Date.now();
    const clock = () => new Date(now);
    const late: number[] = [];
    const { got, hook, problems, close } = await address(async (all) => {
      const [, at] = /^t=(\d+),/.exec(String(all.at(-1)?.headers['x-toex-signature'])) ?? [];
      if (Number(at) !== Math.floor(now / 1000)) late.push(Number(at));
      // Each takes four seconds; before the 17th is answered, the other process looks for what is due.
      now += 4_000;
      if (all.length === 17) await other.send(clock);
      return 204;
    });
    const [one, other] = [hook(), hook()];
    try {
      await one.send(clock);
      now += 60_000;
      await one.send(clock);
      expect(late).toEqual([]);
      expect(new Set(got.map(({ headers }) => headers['x-toex-delivery'])).size).toBe(30);
      expect(got).toHaveLength(30);
      expect(problems).toEqual([]);
    } finally {
      close();
    }
  });

  it('is sent nothing more once the process is stopping, which waits for the notice that is on its way alone', async () => {
    await waiting(3);
    let stopped: Promise<void> | null = null;
    const { got, hook, close } = await address(() => {
      stopped ??= sender.stop();
      return 204;
    });
    const sender = hook();
    try {
      await sender.send();
      await stopped;
      expect(got).toHaveLength(1);
      const { admin } = await api();
      const [left] = await admin.run("MATCH (notice:Notice {delivery: 'WAITING'}) RETURN count(*) AS count");
      expect(left).toEqual({ count: 2 });
    } finally {
      close();
    }
  });
});
