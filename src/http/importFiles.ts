import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { badInput, forbidden, storeUnavailable } from '../errors.js';
import { RefusedFile } from '../importing/job/importFolder.js';
import { encodingOf } from '../importing/reading/decodeText.js';
import { isMarkedTooSecret } from '../importing/reading/isMarkedTooSecret.js';
import { isTooSecretMarking, startsTooSecret } from '../importing/reading/marking.js';
import { readsFile } from '../importing/shownReport.js';
import { visibleJob } from '../resolvers/importResolvers.js';

export interface ImportFileOptions {
  readonly basePath: string;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
}

/** Longest file that is taken, in bytes. */
const most = 20_000_000_000;

/**
 * Files for imports and washes, beside the API: `POST /import/files?name=&marking=`, or `/wash/files`, takes the bytes of one
 * file and gives the id by which `startImport` or `startWash` names it; `GET /import/jobs/<id>/rejected.csv` gives the rows that were
 * rejected, to whoever handed the file in and to those who may see who protected people are.
 */
export const importFiles =
  ({ basePath, contextOf }: ImportFileOptions) =>
  async (app: FastifyInstance) => {
    // The body goes to disk as it comes: no parser may hold it.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    for (const [place, right] of Object.entries(rights)) {
      app.post<{ Querystring: { name?: string; marking?: string } }>(
        `${basePath}/${place}/files`,
        { bodyLimit: Number.MAX_SAFE_INTEGER, config: { takesFiles: true } },
        async (request, reply) => {
          const context = await contextOf(request, reply);
          const { id: by } = context.demand(right);
          const { imports } = context;
          if (imports === null) throw storeUnavailable();
          const { name = 'file', marking = '' } = request.query;
          const body = request.body as Readable;
          if (isTooSecretMarking(marking)) {
            await imports.noteRefused(by, await digest(body));
            throw badInput('marking', 'OFFICIAL or OFFICIAL-SENSITIVE; nothing above is held', marking);
          }
          const accepts = (head: Buffer) => !startsTooSecret(textOf(head));
          const { folder } = imports.tools;
          const tooSecret = async (fileHash: string) => {
            await imports.noteRefused(by, fileHash);
            const expected = 'a file marked OFFICIAL or OFFICIAL-SENSITIVE; nothing above is held';
            return badInput('file', expected, 'one that says otherwise');
          };
          try {
            const received = await folder.receive(body, by, name.slice(0, 200), accepts, most);
            // A workbook can be read only when all of it has come.
            if (!(await isMarkedTooSecret(folder.incoming(received.id)))) return received;
            await folder.forget(received.id);
            throw await tooSecret(received.fileHash);
          } catch (error) {
            if (!(error instanceof RefusedFile)) throw error;
            throw await tooSecret(error.fileHash);
          }
        },
      );
    }
    app.get<{ Params: { id: string } }>(`${basePath}/import/jobs/:id/rejected.csv`, async (request, reply) => {
      const context = await contextOf(request, reply);
      context.demand('CONTRIBUTE');
      const job = await visibleJob(request.params.id, context);
      if (job) context.saw(String(job.id));
      // Rows that were not taken in say of nobody whether they are protected.
      if (job && !readsFile(job, context)) throw forbidden('IDENTITIES');
      const path = job && context.imports?.tools.folder.rejected(String(job.id));
      if (!path || !existsSync(path)) return reply.code(404).send({ errors: [{ message: 'There is no such file.' }] });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="rejected.csv"')
        .header('cache-control', 'no-store')
        .send(createReadStream(path));
    });
  };

/** What is needed to hand in a file, by what it is for. */
const rights = { import: 'CONTRIBUTE', wash: 'READ' } as const;

/** The first bytes as text, where they are text: a workbook says how it is marked when it is read. */
function textOf(head: Buffer): string {
  if (head.subarray(0, 2).toString('latin1') === 'PK') return '';
  try {
    return new TextDecoder(encodingOf(head, false)).decode(head);
  } catch {
    return '';
  }
}

/** The digest of a file of which nothing is kept. */
async function digest(bytes: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}
