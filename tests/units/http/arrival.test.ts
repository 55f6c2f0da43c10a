import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { closeServer, limitArrival } from '../../../src/http/arrival.js';

async function serverWith(limit: number): Promise<FastifyInstance> {
  const app = fastify();
  limitArrival(app, limit);
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  for (const takesFiles of [true, false])
    app.post(takesFiles ? '/file' : '/question', { config: { takesFiles } }, async ({ body }) => body);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app;
}

/** A request of which ten bytes are promised and none has come. */
async function began(app: FastifyInstance, path: string): Promise<Socket> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {});
  socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 10\r\n\r\n`);
  return socket;
}

/** Hands in ten bytes one by one, and gives what was answered: nothing where the connection was ended. */
async function slowly(socket: Socket, pause: number): Promise<string> {
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  for (let byte = 0; byte < 10 && !socket.destroyed; byte += 1) {
    socket.write('x');
    await sleep(pause);
  }
  await sleep(200);
  socket.destroy();
  return answer;
}

it('A request that does not come to its end is ended; a file may take longer, while more of it comes', async () => {
  const app = await serverWith(1_000);
  const [question, file, stopped] = [
    await began(app, '/question'),
    await began(app, '/file'),
    await began(app, '/file'),
  ];
  const ended = Promise.all([once(stopped, 'close')]);
  const [answered, taken] = await Promise.all([slowly(question, 250), slowly(file, 250)]);
  expect(answered).toBe('');
  expect(taken).toMatch(/^HTTP\/1\.1 200[\s\S]*x{10}$/);
  await ended;
  await app.close();
}, 30_000);

it('A stop does not wait for ever for what does not come', async () => {
  const app = await serverWith(60_000);
  const socket = await began(app, '/question');
  await sleep(100);
  const start = Date.now();
  await closeServer(app, 500);
  expect(Date.now() - start).toBeGreaterThan(400);
  expect(Date.now() - start).toBeLessThan(10_000);
  socket.destroy();
});
