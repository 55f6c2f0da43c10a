import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { quoteOf } from '../protection/quoteOf.js';

const compact = (quote: string) => quote.toUpperCase().replace(/[^A-Z0-9]/g, '');

export const protectionResolvers: Resolvers = {
  Query: {
    resolveQuote: async (_root, args, context, info) => {
      const field = info.parentType.getFields().resolveQuote;
      const { operation, quote } = await context.reader.named(field, args);
      const { holder, people } = await context.ask('protection/quotable', { operation });
      const quoted = compact(quote);
      const person = ((people ?? []) as string[]).find(
        (id) => compact(quoteOf(context.secret, String(holder), id)) === quoted,
      );
      return person !== undefined && field ? ((await context.reader.node(person, field, info)) as Row) : null;
    },
  },
};
