import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Kind, type OperationDefinitionNode, parse, type TypeNode } from 'graphql';
import { viewerOf } from './auth/viewer.js';
import { contextOf, type Shared } from './context.js';

/**
 * Asks every shipped question once, for somebody who belongs to nothing, so that nobody waits for the database to plan
 * it: as one who may see who protected people are, and as one who may not, whose statements differ. Goes on beside real requests, one question at a time; what fails is not worth a word, as a person will ask it again.
 */
export async function warmUp(app: FastifyInstance, shared: Shared, folder: string): Promise<void> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.graphql')).sort();
  const viewers = [[], ['safeguarding']].map((more) => viewerOf('', null, ['analyst', 'performance', ...more]));
  for (const file of files) {
    const query = await readFile(join(folder, file), 'utf8');
    for (const operation of parse(query).definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const operationName = operation.name === undefined ? {} : { operationName: operation.name.value };
      const request = { query, ...operationName, variables: inventedVariables(operation) };
      for (const viewer of viewers) await app.ask(request, contextOf(shared, { viewer })).catch(() => null);
    }
  }
}

/**
 * A value for every variable that must have one, and for ids that may be left out: nothing is found by it, and the statement
 * is the same. Without one, a question may be about everything that there is.
 */
function inventedVariables({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const needed = variableDefinitions.flatMap(({ variable, type, defaultValue }) =>
    !defaultValue && (type.kind === Kind.NON_NULL_TYPE || (type.kind === Kind.NAMED_TYPE && type.name.value === 'ID'))
      ? [[variable.name.value, invented(type, variable.name.value)] as const]
      : [],
  );
  return Object.fromEntries(needed);
}

/** Texts differ by their variables: a way from a thing to itself is refused, and would be planned for nobody. */
function invented(type: TypeNode, name: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return invented(type.type, name);
  if (type.kind === Kind.LIST_TYPE) return [invented(type.type, name)];
  return { Int: 1, Float: 1, Boolean: true }[type.name.value] ?? `no ${name}`;
}
