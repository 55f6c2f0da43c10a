import { expect } from '@jest/globals';
import { api, asking } from '../support/api.js';

const decider = asking('rita', 'records', 'performance');
const eraser = asking('rob', 'records');

/** Disposes of an operation or source: one person decides, another erases. */
export async function disposed(subject: string): Promise<readonly { message: string }[]> {
  const decided = await decider(
    'mutation($input: DecideRetentionInput!) { decideRetention(input: $input) { userErrors { message } } }',
    { input: { subject, group: 'GROUP_1', reviewOn: '2031-01-01', decision: 'DISPOSE', reason: 'Past its time' } },
  );
  expect(decided.data.decideRetention.userErrors).toEqual([]);
  const { data, errors } = await eraser(
    'mutation($subject: ID!) { dispose(input: { subject: $subject }) { erased userErrors { message } } }',
    { subject },
  );
  expect(errors).toBeUndefined();
  return data.dispose.userErrors;
}

/** The id of an operation by its reference. */
export async function operationOf(reference: string): Promise<string> {
  const { admin } = await api();
  const [found] = await admin.run('MATCH (one:Operation {reference: $a.reference}) RETURN one.id AS id', { reference });
  return String(found?.id);
}
