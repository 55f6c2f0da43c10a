import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import type { Row } from '../graph/graph.js';
import { washCsv } from '../washing/washCsv.js';
import { washHtml } from '../washing/washHtml.js';
import { jobOf, linesOf, type Only } from '../washing/washPages.js';

export interface WashReportOptions {
  readonly basePath: string;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
}

/** Lines of a list of which the whole is one answer; longer ones are read page by page through the API. */
const mostLines = 100_000;

/**
 * The report of a wash as a file: `GET /wash/jobs/<id>/report.csv` and `report.html`, a page that prints; `?only=NEW` and
 * the like for some of its lines. All of it is read before it is sent, so that the audit log knows what was shown.
 */
export const washReports =
  ({ basePath, contextOf }: WashReportOptions) =>
  async (app: FastifyInstance) => {
    for (const [format, { type, text }] of Object.entries(formats)) {
      app.get<{ Params: { id: string }; Querystring: { only?: string } }>(
        `${basePath}/wash/jobs/:id/report.${format}`,
        async (request, reply) => {
          const context = await contextOf(request, reply);
          context.demand('READ');
          const job = await jobOf(request.params.id, context);
          if (job === null) return reply.code(404).send({ errors: [{ message: 'There is no such wash.' }] });
          context.saw(String(job.id));
          const only = kinds.find((one) => one === request.query.only) ?? 'ALL';
          const { lines, isCut } = await allLines(job, only, context);
          if (format === 'html')
            reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
          if (format === 'csv') reply.header('content-disposition', 'attachment; filename="wash.csv"');
          return reply
            .type(type)
            .header('cache-control', 'no-store')
            .send(Readable.from(text(job, lines, isCut)));
        },
      );
    }
  };

const kinds: readonly Only[] = ['ALL', 'KNOWN', 'UNKNOWN', 'NEW'];

const formats = {
  csv: { type: 'text/csv; charset=utf-8', text: washCsv },
  html: { type: 'text/html; charset=utf-8', text: washHtml },
} as const;

async function allLines(job: Row, only: Only, context: Context): Promise<{ lines: Row[]; isCut: boolean }> {
  const all: Row[] = [];
  for (let after = 0; ; ) {
    const page = await linesOf(job, { first: 1_000, after, only }, context);
    all.push(...(page.lines as Row[]));
    after = Number(page.endLine);
    if (page.hasNextPage !== true) return { lines: all, isCut: false };
    if (all.length >= mostLines) return { lines: all, isCut: true };
  }
}
