import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Kind, type OperationDefinitionNode, parse, type TypeNode } from 'graphql';
import { viewerOf } from './auth/viewer.js';
import { contextOf, type Shared } from './context.js';

/**
 * Asks every shipped question once, for somebody who belongs to nothing, so that nobody waits for the database to plan
 * it. Goes on beside real requests, one question at a time; what fails is not worth a word, as a person will ask it again.
 */
export async function warmUp(app: FastifyInstance, shared: Shared, folder: string): Promise<void> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.graphql')).sort();
  const viewer = viewerOf('', null, ['analyst', 'performance']);
  for (const file of files) {
    const query = await readFile(join(folder, file), 'utf8');
    for (const operation of parse(query).definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const operationName = operation.name === undefined ? {} : { operationName: operation.name.value };
      const request = { query, ...operationName, variables: inventedVariables(operation) };
      await app.ask(request, contextOf(shared, { viewer })).catch(() => null);
    }
  }
}

/** A value for every variable that must have one: nothing is found by it, and the statement is the same. */
function inventedVariables({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const needed = variableDefinitions.flatMap(({ variable, type, defaultValue }) =>
    type.kind === Kind.NON_NULL_TYPE && !defaultValue ? [[variable.name.value, invented(type)] as const] : [],
  );
  return Object.fromEntries(needed);
}

function invented(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return invented(type.type);
  if (type.kind === Kind.LIST_TYPE) return [invented(type.type)];
  return { Int: 1, Float: 1, Boolean: true }[type.name.value] ?? 'none';
}
