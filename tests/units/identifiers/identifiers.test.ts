import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePhoneNumberWithError } from 'libphonenumber-js';
import { fold, referenceKey } from '../../../src/identifiers/fold.js';
import { identityOf } from '../../../src/identifiers/identityOf.js';
import { certainReadings, fullNumber, identifiedReadings, readingsOf } from '../../../src/identifiers/readings.js';

describe('A telephone number', () => {
  const national = fc.integer({ min: 0, max: 999 }).map((n) => `7700900${String(n).padStart(3, '0')}`);

  it('is one and the same in every written form', () => {
    const forms = [
      (n: string) => `0${n}`,
      (n: string) => `0${n.slice(0, 4)} ${n.slice(4, 7)} ${n.slice(7)}`,
      (n: string) => `+44${n}`,
      (n: string) => `+44 (0)${n}`,
      (n: string) => `0044${n}`,
      (n: string) => `44${n}`,
      (n: string) => n,
      (n: string) => `(0${n.slice(0, 4)}) ${n.slice(4)}`,
    ];
    fc.assert(
      fc.property(national, fc.constantFrom(...forms), (n, form) => {
        expect(identityOf('Phone', form(n)).key).toBe(`+44${n}`);
      }),
    );
  });

  it('that is British by its form is what the library makes of it, which is not asked then', () => {
    const digits = (size: number) => fc.stringMatching(new RegExp(`^\\d{${size}}$`));
    const nationals = [
      fc.tuple(fc.constantFrom('1', '7'), digits(9)),
      fc.tuple(fc.constantFrom('20', '23', '28', '30', '33', '37', '56', '80', '84', '87', '90'), digits(8)),
      fc.tuple(fc.constant('800'), digits(6)),
    ];
    fc.assert(
      fc.property(fc.oneof(...nationals), fc.constantFrom('0', '+44'), ([first, rest], before) => {
        const written = `${before}${first}${rest}`;
        // The library leaves its zero to a number of the Isle of Man that is too short: `0162400000`.
        const theirs = parsePhoneNumberWithError(written, 'GB').number.replace(/^\+440/, '+44');
        expect(identityOf('Phone', written).key).toBe(theirs);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['4.47701E+11', 'RAW:4.47701E+11', 'DAMAGED'],
    ['07700 9001', 'RAW:07700 9001', 'DAMAGED'],
    ['not a number', 'RAW:not a number', 'DAMAGED'],
    ['447700900123.0', '+447700900123', 'MOBILE'],
    ['60999', 'SHORT:60999', 'SHORT_CODE'],
    ["'07700900123", '+447700900123', 'MOBILE'],
    ["'+44 7700 900123", '+447700900123', 'MOBILE'],
    ["'60999", 'SHORT:60999', 'SHORT_CODE'],
    ['XXXXX900123', 'RAW:XXXXX900123', 'DAMAGED'],
    ['*******123', 'RAW:*******123', 'DAMAGED'],
    ['077009', 'RAW:077009', 'DAMAGED'],
    ['\u202a+44 7700 900123\u202c', '+447700900123', 'MOBILE'],
    ['447700900123@s.whatsapp.net', '+447700900123', 'MOBILE'],
    ['353861234567@c.us', '+353861234567', 'OTHER'],
    ['12036304@g.us', 'RAW:12036304@g.us', 'DAMAGED'],
    ['="07700900123"', '+447700900123', 'MOBILE'],
    ['7700900123.0', '+447700900123', 'MOBILE'],
    ['1632960123', '+441632960123', 'LANDLINE'],
    ['2079460123', '+442079460123', 'LANDLINE'],
    ['016977 2345', '+44169772345', 'LANDLINE'],
    ['0800 111111', '+44800111111', 'FREEPHONE'],
    ['0800 1111', '+448001111', 'FREEPHONE'],
    ['0845 4647', '+448454647', 'OTHER'],
    ['086 123 4567', 'RAW:086 123 4567', 'DAMAGED'],
    ['0845 123 456', 'RAW:0845 123 456', 'DAMAGED'],
    ['+44 845 123 456', 'RAW:+44 845 123 456', 'DAMAGED'],
    ['021 234 5678', 'RAW:021 234 5678', 'DAMAGED'],
    ['01 42 34 56 78', 'RAW:01 42 34 56 78', 'DAMAGED'],
    ['0803 123 4567', '+448031234567', 'FREEPHONE'],
    ['0532 123 4567', 'RAW:0532 123 4567', 'DAMAGED'],
    ['3725123456', 'RAW:3725123456', 'DAMAGED'],
    ['+372 512 3456', '+3725123456', 'OTHER'],
    ['03725 123456', '+443725123456', 'OTHER'],
    ['2125551234', 'RAW:2125551234', 'DAMAGED'],
    ['020 7946 0123', '+442079460123', 'LANDLINE'],
    ['0116 496 0123', '+441164960123', 'LANDLINE'],
    ['08081 570123', '+448081570123', 'FREEPHONE'],
    ['+33 1 99 00 12 34', '+33199001234', 'OTHER'],
  ])('written %j has the key %j and is %s', (written, key, phoneKind) => {
    expect(identityOf('Phone', written)).toMatchObject({ key, properties: { phoneKind } });
  });

  it('that may be British or not is looked for as both', () => {
    const keys = readingsOf('3725123456').map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['RAW:3725123456', '+3725123456', '+443725123456']));
  });

  it('is never dropped: whatever is written has a key', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => identityOf('Phone', text).key.length > 0));
  });
});

describe('Other identifiers', () => {
  it.each([
    ['Vehicle', 'ab12 cde', 'AB12CDE', false],
    ['Vehicle', 'AB?2 C?E', 'PART:AB?2C?E', true],
    ['Vehicle', 'FÜ-AB 123', 'FÜAB123', false],
    ['Vehicle', 'F-AB 123', 'FAB123', false],
    ['Vehicle', 'а 123 вс 777', 'А123ВС777', false],
    ['Vehicle', 'AB12 CDE, XY34 ZAB', 'PART:AB12CDEXY34ZAB', true],
    ['Vehicle', 'BLUE BMW', 'PART:BLUEBMW', true],
    ['PaymentCard', '****1234', 'XXXX1234', true],
    ['Account', '20-30-40 12345678', '203040-12345678', false],
    ['Account', 'GB82 WEST 1234 5698 7654 32', '123456-98765432', false],
    ['Account', 'GB83 WEST 1234 5698 7654 32', 'GB83WEST12345698765432', true],
    ['Device', '49-015420-323751-8', '490154203237518', false],
    ['Device', '49015420323751', '490154203237518', false],
    ['Device', '490154203237510', '490154203237518', false],
    ['Device', '490154203237515', '490154203237515', true],
    ['Device', 'dpb/1', 'EX:DPB/1', false],
    ['Device', '20240705/1234567', 'EX:20240705/1234567', false],
    ['Device', 'IMEI: none', 'EX:IMEI: NONE', false],
    ['Device', "'ABC/1", 'EX:ABC/1', false],
    ['Device', '3569380356438', 'EX:3569380356438', true],
    ['Device', '35693803564380912', 'EX:35693803564380912', true],
    ['Device', '356938035643809/01', 'EX:356938035643809/01', true],
    ['Device', '356938035643809, 490154203237518', 'EX:356938035643809, 490154203237518', true],
    [
      ...(['Device', 'IMEI1: 356938035643809 IMEI2: 490154203237518'] as const),
      ...(['EX:IMEI1: 356938035643809 IMEI2: 490154203237518', true] as const),
    ],
    ['Device', 'IMEI356938035643809', 'EX:IMEI356938035643809', true],
    ['Device', '12345678/9', 'EX:12345678/9', false],
    ['Device', 'ABC/123456789012', 'EX:ABC/123456789012', false],
    ['Sim', '8944110012345678901.0', '8944110012345678901', false],
    ['Sim', '="8944110012345678901"', '8944110012345678901', false],
    ['Sim', 'ICCID: 8944 1100 1234 5678 901', '8944110012345678901', false],
    ['Sim', "'8944110012345678901", '8944110012345678901', false],
    ['Account', "'203040 '12345678", '203040-12345678', false],
    ['Account', "'20-30-40 12345678", '203040-12345678', false],
    ['Account', '203040 1234567.0', '203040-01234567', false],
    ['Account', '30405.0 12345678', '030405-12345678', false],
    ['Account', '203040.0 12345678.0', '203040-12345678', false],
    ['Account', '="20304012345678"', '203040-12345678', false],
    ['Account', '\u200e20-30-40 12345678', '203040-12345678', false],
    ['PaymentCard', '="4929123456789012"', '492912XXXXXX9012', false],
    ['PaymentCard', '4929123456789012.0', '492912XXXXXX9012', false],
    ['PaymentCard', '\u200e4929123456789012', '492912XXXXXX9012', false],
    ['PaymentCard', '4929 1234 5678 9012', '492912XXXXXX9012', false],
    ['Email', ' Ana@Example.ORG ', 'ana@example.org', false],
    ['OnlineHandle', 'Snap: @Ana_B', 'snap:ana_b', false],
    ['Identifier', 'mac: 00-00-5e-00-53-af', 'MAC:00:00:5E:00:53:AF', false],
    ['Identifier', '0000.5e00.53af', 'MAC:00:00:5E:00:53:AF', false],
    ['Identifier', 'MAC:00005E0053AF', 'MAC:00:00:5E:00:53:AF', false],
  ] as const)('%s %j has the key %j (damaged: %s)', (kind, written, key, damaged) => {
    expect(identityOf(kind, written)).toMatchObject({ key, damaged });
  });

  it.each([
    ['356938035643809'],
    ["'356938035643809"],
    ['IMEI: 356938035643809'],
    ["imei no. '356938035643809"],
    ['IMEI 2: 35-693803-564380-9'],
    ['IMEI 35693803/564380/9'],
    ['35-693803-564380-9'],
    ['35–693803–564380–9'],
    ['35 693803 564380 9'],
    ['35/693803/564380/9'],
    ['356938/03/564380/9'],
    ['356938/03/564380'],
    ['356938035643809.0'],
    ['="356938035643809"'],
    ['\u200e356938035643809'],
    ['\u202a35-693803-564380-9\u202c'],
    ['IMEI 1: 356938035643809'],
    ['IMEI2 356938035643809'],
    ['IMEI (1): 356938035643809'],
    ['IMEI no 2: 356938035643809.0'],
  ])('are one handset however its number is written: %s', (written) => {
    expect(identityOf('Device', written)).toMatchObject({ key: '356938035643809', damaged: false });
    expect(readingsOf(written)).toContainEqual({ kind: 'Device', key: '356938035643809' });
  });

  it('are looked for also by what earlier rules kept of them', () => {
    const written = '\u200e356938035643809';
    expect(readingsOf(written)).toContainEqual({ kind: 'Device', key: `EX:${written}` });
  });

  it.each([
    ["'07700900123", 'Phone', '+447700900123'],
    ["'447700900123", 'Phone', '+447700900123'],
    ["'20-30-40 12345678", 'Account', '203040-12345678'],
    ['="20304012345678"', 'Account', '203040-12345678'],
    ['20-30-40 12345678.0', 'Account', '203040-12345678'],
  ])('are read past the mark by which a spreadsheet knows text: %s', (written, kind, key) => {
    expect(readingsOf(written)[0]).toEqual({ kind, key });
  });

  it('keep what they read: normalising a key again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Vehicle', 'Email', 'Sim', 'PaymentCard'),
        fc.string({ minLength: 1 }),
        (kind, text) => {
          const { key } = identityOf(kind, text);
          if (!key.startsWith('PART:')) expect(identityOf(kind, key).key).toBe(key);
        },
      ),
    );
  });
});

describe('readingsOf', () => {
  it.each([
    ['07700 900123', 'Phone', '+447700900123'],
    ['AB12 CDE', 'Vehicle', 'AB12CDE'],
    ['490154203237518', 'Device', '490154203237518'],
    ['ana@example.org', 'Email', 'ana@example.org'],
  ])('reads %j as %s first', (text, kind, key) => {
    expect(readingsOf(text)[0]).toEqual({ kind, key });
  });

  it('takes any text, and never reads one thing twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const all = readingsOf(text).map(({ kind, key }) => `${kind} ${key}`);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('What is read in one step', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789+() -?.OXabe'), maxLength: 20 });
  const numbers = fc.stringMatching(/^(0|\+44 ?|\+44 \(0\)|0044|44|\+33)?[1-9]\d{2} ?\d{3}[ -]?\d{3,4}$/);
  const marks = fc.stringMatching(/^[A-Za-z]{1,3}[ -]?\d{1,4} ?[A-Za-z]{0,3}$/);

  it('is what would be left of all readings: a number by its figures, and a mark of today’s form', () => {
    let [full, certain] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(numbers, marks, signs), (text) => {
        const all = identifiedReadings(text);
        const number = fullNumber(text);
        if (number !== null) {
          full += 1;
          const others = all.slice(1).filter(({ key }) => key !== `RAW:${text.trim()}`);
          expect(all[0]).toEqual(number);
          expect(others.map(({ kind }) => kind)).toEqual(['Vehicle', 'Device']);
          expect(others.every(({ clear }) => !clear)).toBe(true);
          expect(certainReadings(text)).toEqual([number]);
        }
        const [first] = certainReadings(text);
        if (first?.kind !== 'Vehicle') return;
        certain += 1;
        expect(all[0]).toEqual(first);
      }),
      { numRuns: 2_000 },
    );
    expect(full).toBeGreaterThan(50);
    expect(certain).toBeGreaterThan(50);
  });
});

describe('Folding', () => {
  it('makes case, accents and spacing alike', () => {
    expect(fold('  Zoë   ÅKESSON ')).toBe('zoe akesson');
    expect(referenceKey('serocu op-65')).toBe('SEROCUOP65');
  });
});
