import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { restAfter, translate } from '../../../src/graph/databaseErrors.js';

const told = (code: string) => {
  const { message, extensions } = translate(new neo4j.Neo4jError('MATCH (secret)', code, '', ''), 20_000);
  return { message, code: extensions.code, retryable: extensions.retryable };
};

describe('What the database throws', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'DEADLINE_EXCEEDED', true, /within 20 s/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_UNAVAILABLE', true, /no memory left/],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', 'STORE_UNAVAILABLE', true, /ask for less/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_UNAVAILABLE', true, /does not answer/],
    ['Neo.ClientError.Procedure.ProcedureNotFound', 'ANALYSIS_UNAVAILABLE', false, /Graph Data Science/],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_SERVER_ERROR', false, /on our side/],
  ])('%s is told as %s, and never in its own words', (thrown, code, retryable, message) => {
    expect(told(thrown)).toEqual({ message: expect.stringMatching(message), code, retryable });
  });

  it('is asked again at once where it was away, later and later where it had no memory left, and not without end', () => {
    const rests = (code: string) =>
      [1, 2, 3, 4].map((tries) => restAfter(new neo4j.Neo4jError('', `Neo.${code}`, '', ''), tries));
    expect(rests('TransientError.General.MemoryPoolOutOfMemoryError')).toEqual([250, 500, 1_000, null]);
    expect(rests('TransientError.Transaction.DeadlockDetected')).toEqual([0, null, null, null]);
    expect(rests('ClientError.Transaction.TransactionTimedOut')).toEqual([null, null, null, null]);
  });
});
