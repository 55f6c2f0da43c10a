import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from '../../../src/audit/auditEntry.js';
import { chainKeys } from '../../../src/audit/auditKeys.js';
import { purposeOf } from '../../../src/audit/purpose.js';
import { readConfig } from '../../../src/config.js';

describe('The outcome of a request', () => {
  it.each([
    [[], 'ANSWERED', null],
    [['FORBIDDEN'], 'REFUSED', 'FORBIDDEN'],
    [['DEADLINE_EXCEEDED'], 'TIMED_OUT', 'DEADLINE_EXCEEDED'],
    [['ABANDONED'], 'ABANDONED', 'ABANDONED'],
    [['STORE_UNAVAILABLE'], 'FAILED', 'STORE_UNAVAILABLE'],
    [['BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR'], 'FAILED', 'INTERNAL_SERVER_ERROR'],
  ])('of the codes %j is %s', (codes, outcome, code) => {
    expect(outcomeOf(codes)).toEqual({ outcome, code });
  });
});

describe('A purpose', () => {
  const list = ['INVESTIGATION', 'PROGRAMME_REPORT'];
  const read = (written: string | undefined, operation?: string) =>
    purposeOf({ 'x-purpose': written, 'x-operation': operation }, list);

  it('is read in any capitals, with words of one’s own and an operation', () => {
    expect(read('Programme report')).toEqual({ code: 'PROGRAMME_REPORT', text: null, operation: null });
    expect(read('investigation: who: and when', 'SEROCU Op 65')).toEqual({
      code: 'INVESTIGATION',
      text: 'who: and when',
      operation: 'SEROCU Op 65',
    });
    expect(read(`INVESTIGATION:${'x'.repeat(9_000)}`)?.text?.length).toBeLessThanOrEqual(500);
  });

  it.each([undefined, '', '   ', 'curiosity', ': words'])('is none where %j is sent', (written) => {
    expect(read(written)).toBeNull();
  });
});

describe('What is sealed', () => {
  const keys = chainKeys(new Uint8Array(32).fill(1), 'chain');

  it('opens in its own place with its own key, and nowhere else', () => {
    const sealed = keys.seal(5, 'Nobody Known');
    expect(keys.open(5, sealed)).toBe('Nobody Known');
    expect(() => keys.open(6, sealed)).toThrow();
    expect(() => chainKeys(new Uint8Array(32).fill(1), 'other').open(5, sealed)).toThrow();
    expect(() => chainKeys(new Uint8Array(32).fill(2), 'chain').open(5, sealed)).toThrow();
    expect(() => keys.open(5, `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)).toThrow();
  });
});

describe('The settings of the audit', () => {
  const production = {
    NODE_ENV: 'production',
    NEO4J_URI: 'neo4j://db:7687',
    NEO4J_PASSWORD: 'x',
    AUTH_ISSUER: 'https://issuer.example',
    AUTH_AUDIENCE: 'toex',
    AUTH_JWKS_URI: 'https://issuer.example/keys',
    AUDIT_KEY: Buffer.alloc(32, 1).toString('base64'),
  };

  it('are needed in production, and stand in the list of what is missing', () => {
    expect(readConfig(production).audit.key).toHaveLength(32);
    const { AUDIT_KEY: _key, AUTH_ISSUER: _issuer, ...less } = production;
    expect(() => readConfig(less)).toThrow(/AUTH_ISSUER: must be set\n {2}AUDIT_KEY: must be set/);
    expect(() => readConfig({ ...production, AUDIT: 'false' })).toThrow('AUDIT: cannot be turned off in production');
    expect(() => readConfig({ ...production, AUDIT_KEY: 'short' })).toThrow('AUDIT_KEY: expected 32 random bytes');
  });

  it('say which purposes there are and who must give one', () => {
    const { purposes } = readConfig(production);
    expect(purposes.list).not.toContain('DEVELOPMENT');
    expect(purposes.requiredOf).toEqual(['analyst', 'safeguarding', 'records']);
    const own = readConfig({ ...production, PURPOSES: 'Line of duty, training', PURPOSE_REQUIRED: 'analyst,auditor' });
    expect(own.purposes).toEqual({ list: ['LINE_OF_DUTY', 'TRAINING'], requiredOf: ['analyst', 'auditor'] });
    expect(readConfig({ ...production, PURPOSE_REQUIRED: 'none' }).purposes.requiredOf).toEqual([]);
    expect(() => readConfig({ ...production, PURPOSE_REQUIRED: 'everybody' })).toThrow('PURPOSE_REQUIRED');
  });
});
