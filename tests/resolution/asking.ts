import { expect } from '@jest/globals';
import { api, asking } from '../support/api.js';

export const resolver = asking('member', 'contributor', 'safeguarding');

export type Ask = typeof resolver;

const payload = '{ entity { id label } resolution { id kind reason entities { id } } userErrors { field message } }';

/** One mutation about what is the same. */
async function decide(field: string, type: string, input: object, ask: Ask) {
  const { data, errors } = await ask(`mutation($input: ${type}!) { ${field}(input: $input) ${payload} }`, { input });
  expect(errors).toBeUndefined();
  return data[field];
}

const reason = 'Same date of birth';
export const merge = (keep: string, drop: string, operation = 'north', ask: Ask = resolver) =>
  decide('merge', 'MergeInput', { keep, drop, operation, reason }, ask);
export const notSame = (one: string, other: string, operation = 'north', ask: Ask = resolver) =>
  decide('notSame', 'NotSameInput', { one, other, operation, reason }, ask);
export const undo = (resolution: string, ask: Ask = resolver) =>
  decide('undoMerge', 'WithdrawResolutionInput', { resolution }, ask);
export const withdraw = (resolution: string, ask: Ask = resolver) =>
  decide('withdrawNotSame', 'WithdrawResolutionInput', { resolution }, ask);

/** The ids of people by how a graph of the tests refers to them. */
export async function idsOf(...references: readonly string[]): Promise<string[]> {
  const { admin } = await api();
  const { idsOf: ids } = await import('../../src/writing/ids.js');
  const [schema] = await admin.run('MATCH (schema:Schema) RETURN schema.key AS key');
  return references.map((reference) => ids(String(schema?.key))('Person', reference));
}
