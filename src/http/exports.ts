import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { headerText } from '../audit/purpose.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { exportOf, exportOrder } from '../exporting/exportOf.js';
import { formats } from '../exporting/formats.js';

export interface ExportOptions {
  readonly basePath: string;
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** Whether a document may be asked; null: all may. */
  readonly allows: ((document: DocumentNode) => boolean) | null;
}

/**
 * Charts and lists as files: `POST /export/files` with `{"format": "graphml", "chart": ID}`, or `queries`, or `list`. It is a
 * disclosure: `x-recipient` says to whom, `x-purpose` why, and both stand in the file and in the audit log.
 */
export const exports =
  ({ basePath, schema, contextOf, allows }: ExportOptions) =>
  async (app: FastifyInstance) => {
    app.post(`${basePath}/export/files`, async (request, reply) => {
      const { audited } = request;
      if (audited) audited.values = { export: request.body };
      const context = await contextOf(request, reply);
      context.demand('READ');
      const recipient = headerText(request.headers['x-recipient']);
      if (recipient === null) throw badInput('x-recipient', 'to whom the file is handed, in a header', 'nothing');
      const order = exportOrder(request.body);
      const purpose = audited?.purpose;
      const said = purpose ? [purpose.code, purpose.text, purpose.operation].filter(Boolean).join(': ') : '';
      const { exported, leftOut } = await exportOf(order, { purpose: said, recipient }, { context, schema, allows });
      const { type, extension, write } = formats[order.format];
      return reply
        .type(type)
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="export.${extension}"`)
        .header('x-marking', exported.about.marking)
        .header('x-left-out', JSON.stringify(leftOut))
        .send(Buffer.from(await write(exported)));
    });
  };
