import { expect, it } from '@jest/globals';
import { viewerOf } from '../../../src/auth/viewer.js';
import { identityUnavailable } from '../../../src/errors.js';
import { viewerStill } from '../../../src/http/viewerOf.js';

const request = { headers: { authorization: 'Bearer x' } };
const mia = viewerOf('mia', null, ['analyst']);
const never = new AbortController().signal;

it('Who listens goes on listening while the identity provider is away, and no longer once their token is bad', async () => {
  let away = 2;
  const verify = async () => {
    away -= 1;
    if (away >= 0) throw identityUnavailable();
    return mia;
  };
  expect(await viewerStill(request, verify, never)).toBe(mia);
  expect(away).toBe(-1);
  expect(await viewerStill(request, async () => null, never)).toBeNull();
});

it('Nobody is waited for who has gone away', async () => {
  const gone = new AbortController();
  const asked = viewerStill(request, () => Promise.reject(identityUnavailable()), gone.signal);
  gone.abort();
  expect(await asked).toBeNull();
});
