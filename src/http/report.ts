import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Context } from '../context.js';
import { aliased } from '../graph/fieldResolver.js';
import { momentNamed } from '../programme/moment.js';
import { csvOf } from '../report/csv.js';

export interface ReportOptions {
  readonly basePath: string;
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
}

type Query = Readonly<Record<string, string | undefined>>;

interface Totals {
  readonly asAt: string;
  readonly lines: readonly {
    readonly figure: string;
    readonly value: number | null;
    readonly definition: { readonly meaning: string; readonly rule: string; readonly unit: string };
  }[];
}

const totalsQuery = `query ReportTotals($asAt: DateTime, $filter: TotalsFilter) {
  programme { totals(asAt: $asAt, filter: $filter) {
    asAt lines { figure value definition { meaning rule unit } }
  } }
}`;

const packQuery = (
  format: string,
) => `query ReportPack($force: String, $region: String, $quarter: String!, $asAt: DateTime) {
  programme { performancePack(force: $force, region: $region, quarter: $quarter, asAt: $asAt) { text: ${format} } }
}`;

/**
 * The report by plain addresses, for a spreadsheet or a browser: the same fields of the API, asked with the reader's
 * own token. `GET /report/totals.csv?asAt=&quarter=&region=&force=` and `GET /report/pack.csv|json|html?force=&quarter=`.
 */
export const report = (options: ReportOptions) => async (app: FastifyInstance) => {
  const { basePath, schema, contextOf } = options;
  const ask = async (
    request: FastifyRequest,
    reply: FastifyReply,
    source: string,
    variables: Record<string, unknown>,
  ) => {
    const contextValue = await contextOf(request, reply);
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: variables,
      contextValue,
      fieldResolver: aliased,
    });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return (data as { programme: Record<string, unknown> }).programme;
  };
  app.get<{ Querystring: Query }>(`${basePath}/report/totals.csv`, async (request, reply) => {
    const { asAt, quarter, region, force } = request.query;
    const filter = {
      ...(quarter === undefined ? {} : { financialQuarters: [quarter] }),
      ...(region === undefined ? {} : { regions: [region] }),
      ...(force === undefined ? {} : { forces: [force] }),
    };
    const given = {
      ...(asAt === undefined ? {} : { asAt: momentNamed('asAt', asAt) }),
      ...(Object.keys(filter).length > 0 ? { filter } : {}),
    };
    const { totals } = (await ask(request, reply, totalsQuery, given)) as unknown as { totals: Totals };
    const rows = totals.lines.map(({ figure, value, definition }) => [
      ...[figure, value, definition.unit, definition.meaning, definition.rule],
      new Date(totals.asAt).toISOString(),
    ]);
    reply.header('content-disposition', 'attachment; filename="totals.csv"');
    return reply
      .type('text/csv; charset=utf-8')
      .send(csvOf([['figure', 'value', 'unit', 'meaning', 'rule', 'asAt'], ...rows]));
  });
  for (const [format, type] of Object.entries(types)) {
    app.get<{ Querystring: Query }>(`${basePath}/report/pack.${format}`, async (request, reply) => {
      const { asAt, quarter, region, force } = request.query;
      const given = {
        quarter: quarter ?? '',
        ...(asAt && { asAt: momentNamed('asAt', asAt) }),
        ...(region && { region }),
        ...(force && { force }),
      };
      const { performancePack } = await ask(request, reply, packQuery(format), given);
      // The page brings its own style, and neither script nor anything from elsewhere.
      if (format === 'html') reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
      return reply.type(type).send((performancePack as { text: string }).text);
    });
  }
};

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const;
