import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config.js';

const production = {
  NODE_ENV: 'production',
  NEO4J_URI: 'neo4j://db.example',
  NEO4J_PASSWORD: 'secret',
  AUTH_ISSUER: 'https://identity.example',
  AUTH_AUDIENCE: 'toex',
  AUTH_JWKS_URI: 'https://identity.example/keys',
  AUDIT_KEY: Buffer.alloc(32, 7).toString('base64'),
};

describe('A start in production', () => {
  it('is refused with a list of all that is missing and all that is wrong', () => {
    const said = () => readConfig({ NODE_ENV: 'production', PORT: 'x', AUTH_ISSUER: '' });
    for (const line of ['NEO4J_URI', 'NEO4J_PASSWORD', 'AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URI', 'AUDIT_KEY']) {
      expect(said).toThrow(`  ${line}: must be set`);
    }
    expect(said).toThrow('  PORT: ');
    expect(() => readConfig(production)).not.toThrow();
  });

  it('fetches the keys that it believes by a way that nobody can listen to or change', () => {
    const from = (AUTH_JWKS_URI: string) => () => readConfig({ ...production, AUTH_JWKS_URI });
    expect(from('http://identity.example/keys')).toThrow(
      'AUTH_JWKS_URI: expected an address that begins with https://',
    );
    expect(from('http://127.0.0.1:8080/keys')).not.toThrow();
  });

  it('asks for the schema only where that is switched on', () => {
    expect(readConfig(production).http.introspection).toBe(false);
    expect(readConfig({ ...production, INTROSPECTION: 'true' }).http.introspection).toBe(true);
    expect(readConfig({}).http.introspection).toBe(true);
  });
});

describe('Proxies whose word is taken', () => {
  it('are addresses and networks, and nothing else', () => {
    const read = (TRUSTED_PROXIES: string) => readConfig({ TRUSTED_PROXIES }).http.trustedProxies;
    expect(readConfig({}).http.trustedProxies).toEqual([]);
    expect(read('10.0.0.1, 10.1.0.0/16,fd00::/8')).toEqual(['10.0.0.1', '10.1.0.0/16', 'fd00::/8']);
    for (const wrong of ['balancer', '10.0.0.0/33', '10.0.0.0/8/8', 'true', '1', '10.0.0.0/'])
      expect(() => read(wrong)).toThrow('TRUSTED_PROXIES: expected addresses or networks');
  });
});
