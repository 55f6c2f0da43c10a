import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

describe('Query.entity(identifier:)', () => {
  beforeAll(() =>
    givenGraph({
      'SEROCU Op 7': {
        statements: ['ana USES 07700900123', 'ana USES AB12CDE', '35209900176148'.padEnd(15, '1'), '20304050607080'],
        records: { northGroup: { name: 'North group', reference: 'OCG-2024-011' } },
      },
      'EMSOU Op 9': { open: false, statements: ['07700900999'] },
    }),
  );
  afterAll(closeApi);

  const find = (identifier: string, ask = outsider) =>
    ask('query($i: String!) { entity(identifier: $i) { __typename label } }', { i: identifier });

  it.each([
    '07700 900 123',
    '07700900123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '0044 7700 900123',
    '447700900123',
    '7700900123',
    '(07700) 900-123',
    ' 07700\u00a0900123 ',
    'tel:+447700900123',
  ])('knows a telephone number written as %j', async (written) => {
    expect((await find(written)).data.entity).toEqual({ __typename: 'Phone', label: '07700 900123' });
  });

  it.each(['AB12 CDE', 'ab12cde', 'AB12-CDE', ' aB 12 cDe'])(
    'knows a registration mark written as %j',
    async (written) => {
      expect((await find(written)).data.entity).toEqual({ __typename: 'Vehicle', label: 'AB12 CDE' });
    },
  );

  it.each(['SEROCU Op 7', 'serocu op7', 'SEROCU-OP-7'])('knows an operation by its reference, %j', async (written) => {
    expect((await find(written)).data.entity).toEqual({ __typename: 'Operation', label: 'SEROCU Op 7' });
  });

  it.each(['OCG-2024-011', 'ocg 2024 011'])(
    'knows a group by the reference that its record states, %j',
    async (written) => {
      expect((await find(written)).data.entity).toEqual({ __typename: 'OrganisedCrimeGroup', label: 'North group' });
    },
  );

  it('knows an account by sort code and number', async () => {
    expect((await find('20-30-40 50607080')).data.entity).toEqual({
      __typename: 'Account',
      label: '20-30-40 50607080',
    });
  });

  it('answers what is hidden exactly as what does not exist', async () => {
    const hidden = await find('07700 900999');
    const absent = await find('07700 900998');
    expect(hidden.data).toEqual({ entity: null });
    expect({ ...hidden, statements: [] }).toEqual({ ...absent, statements: [] });
    expect((await find('EMSOU Op 9')).data).toEqual({ entity: null });
    expect((await find('07700 900999', member)).data.entity.label).toBe('07700 900999');
    expect((await find('EMSOU Op 9', member)).data.entity.label).toBe('EMSOU Op 9');
  });

  it.each(['', '   ', 'x'.repeat(300)])('refuses %j and names the argument', async (written) => {
    const { errors } = await find(written);
    expect(errors?.[0]?.message).toContain('Argument "identifier": expected 1 to 200 characters');
  });

  it.each(['*', "' OR 1=1 //", '}) RETURN 1 //', '\u0000', '4.47701E+11', '💥'])(
    'takes %j for what it is: no match',
    async (written) => {
      const { data, errors } = await find(written);
      expect({ data, errors }).toEqual({ data: { entity: null }, errors: undefined });
    },
  );
});
