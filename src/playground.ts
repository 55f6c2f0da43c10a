import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

export interface PlaygroundOptions {
  /** What every address starts with: '' or such as '/toex'. */
  readonly basePath: string;
  /** The whole path of the GraphQL address. */
  readonly endpoint: string;
  /** Says whether the store holds demonstration data; asked each time, as the data may be taken out. */
  readonly demonstration: () => boolean;
}

/**
 * The page runs what it brings and talks to its own server alone: an answer that carried markup could neither load
 * nor send anything. The editor sets its styles inline; nothing evaluates text as code.
 */
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The playground's files and settings. The page itself is the GraphQL address's answer to a browser. */
export function playground({ basePath, endpoint, demonstration }: PlaygroundOptions): FastifyPluginAsync {
  return async (app) => {
    const prefix = `${basePath}/playground/`;
    // A worker obeys the policy of its own file, so the files carry it as the page does.
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', playgroundPolicy);
    });
    app.get(`${prefix}settings.json`, async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { demonstration: demonstration(), endpoint, docs: `${basePath}/schema.graphql` };
    });
    // Names carry a hash of the content: what a browser has once, it never needs to ask for again.
    if (existsSync(built('playground/'))) {
      await app.register(staticFiles, {
        root: built('playground/'),
        prefix,
        decorateReply: false,
        index: false,
        immutable: true,
        maxAge: '365d',
      });
    }
  };
}

/** Answers a browser at the GraphQL address with the page. */
export async function sendPlayground(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [path = '', search] = request.url.split('?');
  // The page names its files relative to an address without a final slash. A browser keeps the fragment, and with it
  // the token, when it is sent on.
  if (path.endsWith('/')) return reply.redirect(`../${path.split('/').at(-2)}${search ? `?${search}` : ''}`, 308);
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', playgroundPolicy)
    .header('cache-control', 'no-cache')
    .header('vary', 'Accept')
    .send(await playgroundPage());
}

/** The page itself. Send it with `playgroundPolicy`. */
export async function playgroundPage(): Promise<string> {
  return readFile(built('index.html'), 'utf8').catch(() => missingPage);
}

/** The page by which files are imported; it stands beside the GraphQL address, under the same policy. */
export async function sendImportPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.url.split('?')[0]?.endsWith('/')) return reply.redirect('../import', 308);
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', playgroundPolicy)
    .header('cache-control', 'no-cache')
    .send(await readFile(built('import.html'), 'utf8').catch(() => missingPage));
}

function built(path: string): string {
  return fileURLToPath(new URL(`../web/dist/${path}`, import.meta.url));
}

const missingPage = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Playground not built</title>
<h1>The playground is not built</h1>
<p>Run <code>npm run build</code> and start the API again. Queries sent to this address are answered all the same.</p>
</html>
`;
