import type { GraphQLSchema } from 'graphql';
import { askedOf, type ChartQuery, type Shape } from '../charts/runQueries.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';

/** As whom an export asks, and what may be asked. */
export interface Asking extends Required<Pick<Shape, 'allows'>> {
  readonly context: Context;
  readonly schema: GraphQLSchema;
}

/**
 * The answer to a question of an export; `place` is where the question stands in the order.
 * @throws BAD_USER_INPUT for what cannot be asked; what fails otherwise keeps its own code
 */
export async function answered<T extends object>(
  place: string,
  query: ChartQuery,
  shape: Omit<Shape, 'allows'>,
  { context, schema, allows }: Asking,
): Promise<T> {
  const answer = await askedOf<T>(query, context, schema, { ...shape, allows });
  if (typeof answer === 'string') throw badInput(place, 'a question that can be answered', answer);
  return answer;
}
