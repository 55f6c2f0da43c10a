import { describe, expect, it } from '@jest/globals';
import { askedOf } from '../../../src/washing/asked.js';

const keysOf = (text: string) => askedOf(text).keys.map(({ kind, key }) => `${kind} ${key}`);

describe('askedOf', () => {
  it.each([
    ['Tel 07700 900123', 'Phone +447700900123'],
    ['mob: 07700900123', 'Phone +447700900123'],
    ['07700900123 (work)', 'Phone +447700900123'],
    ['+44 7700 900 123 ext 2', 'Phone +447700900123'],
    ['07700_900123', 'Phone +447700900123'],
    ['07700,900123', 'Phone +447700900123'],
    ['O7700 9OO123', 'Phone +447700900123'],
    ['33612345678', 'Phone +33612345678'],
    ['IMEI 001017001000002', 'Device 001017001000002'],
    ['IMEI: 001017001000002', 'Device 001017001000002'],
    ['ICCID 8944100000000000001', 'Sim 8944100000000000001'],
    ['00-10-19 10000462', 'Account 001019-10000462'],
    ['00-10-19/10000462', 'Account 001019-10000462'],
    ['00-10-19, 10000462', 'Account 001019-10000462'],
    ['sort code 00-10-19 account 10000462', 'Account 001019-10000462'],
    ['44-00-26 12345678', 'Account 440026-12345678'],
    ['Ember <ember19874@example.org>', 'Email ember19874@example.org'],
    ['ember19874@example.org.', 'Email ember19874@example.org'],
    ['4111 1111 1111 1111', 'PaymentCard 411111XXXXXX1111'],
    ['VRM: AB12 CDE', 'Vehicle AB12CDE'],
    ['AB12 CDE (blue Golf)', 'Vehicle AB12CDE'],
    ['Ford Focus, AB12 CDE', 'Vehicle AB12CDE'],
    ['Mike: 07700 900123 (burner)', 'Phone +447700900123'],
    ["Mike's new one 07700 900123", 'Phone +447700900123'],
    ['33 6 12 34 56 78', 'Phone +33612345678'],
    ['1 212-555-0123', 'Phone +12125550123'],
    ['4791234567', 'Phone +4791234567'],
    ['356938035643800', 'Device 356938035643809'],
    ['35693803564380 12', 'Device 356938035643809'],
    ['00-00-5E-00-53-AF', 'Identifier MAC:00:00:5E:00:53:AF'],
    ['00:00:5e:00:53:af', 'Identifier MAC:00:00:5E:00:53:AF'],
  ])('reads %j as %s, and keeps what was written', (text, key) => {
    const asked = askedOf(text);
    expect(keysOf(text)).toContain(key);
    expect(asked).toMatchObject({ text, kind: key.split(' ')[0], label: expect.any(String), problem: null });
  });

  it('looks for both of two numbers in one text, and says of neither that it is the whole of it', () => {
    expect(keysOf('07700 900123 / 07700 900999')).toEqual(['Phone +447700900123', 'Phone +447700900999']);
    expect(askedOf('07700 900123 or 07700 900999')).toMatchObject({ kind: 'Phone', label: null });
  });

  it('makes up no digits and no other kind of thing', () => {
    expect(keysOf('44-00-26 12345678')).toEqual(['Account 440026-12345678']);
    expect(keysOf('4111111111111111').join()).not.toMatch(/Device/);
    expect(keysOf('3528 0001 2345 6780').join()).toMatch(/^Device 35280001234567\d/);
    for (const text of ['07*** ***123', '077009001?3']) {
      expect(askedOf(text)).toMatchObject({ kind: null, partialPlate: null, problem: null });
      expect(keysOf(text).join()).not.toMatch(/Vehicle/);
    }
  });

  it('takes a postcode in its two parts for no plate; together it may be a plate that was misread', () => {
    expect(askedOf('SO14 2AB')).toMatchObject({ kind: null, plate: null, lookalike: null });
    expect(askedOf('AB120DE')).toMatchObject({ kind: 'Vehicle', plate: 'AB120DE' });
    expect(askedOf('AB12 CDE')).toMatchObject({ kind: 'Vehicle', plate: 'AB12CDE' });
  });

  it.each(['Reg: AB12 0DE', 'AB12-0DE (blue Golf)', 'VRM AB12 0DE'])('sees what %j may be mistaken for', (text) => {
    expect(askedOf(text)).toMatchObject({ plate: 'AB120DE', lookalike: 'A8120 0E'.replace(' ', '') });
  });

  it.each(['AB12-?DE', 'Reg: AB12 ?DE', 'AB12 ?DE (blue)'])('reads the part of a plate in %j', (text) => {
    expect(askedOf(text)).toMatchObject({ kind: 'Vehicle', partialPlate: { expression: 'AB12.DE', start: 'AB12' } });
  });

  it.each([
    ['QQ123456C', 'IdentityDocument QQ123456C'],
    ['NI: QQ 12 34 56 C', 'IdentityDocument QQ123456C'],
    ['Passport no 123456789', 'IdentityDocument 123456789'],
    ['943 476 5919', 'Identifier 9434765919'],
    ['@Ember', 'OnlineHandle ember'],
    ['snapchat:@Ember', 'OnlineHandle ember'],
    ['ember_99', 'OnlineHandle ember_99'],
    ['Snapchat Ember', 'OnlineHandle ember'],
    ['https://www.instagram.com/Ember/?hl=en', 'OnlineHandle ember'],
    ['00-00-5E-00-53-AF', 'Identifier 00:00:5E:00:53:AF'],
  ])('looks for %j as %s under any scheme', (text, value) => {
    expect(askedOf(text).values.map((one) => `${one.kind} ${one.value}`)).toContain(value);
  });

  it.each([
    'Ember',
    'Ana Brown',
    '07700 900123',
    'AB12 CDE',
    'ana@example.org',
    '4111 1111 1111 1111',
    'A1',
    'Ana Brown 01/02/1990',
    'ends in 123',
  ])('takes %j for nothing that a scheme belongs to', (text) => {
    expect(askedOf(text).values).toEqual([]);
  });

  it('takes what may be a handset for no card alone, though its check digit is one', () => {
    expect(keysOf('3569380356438008')).toEqual(
      expect.arrayContaining(['Device 356938035643809', 'PaymentCard 356938XXXXXX8008']),
    );
  });

  it.each(['Unknown', 'N/A', '-', 'not known'])('looks for nothing where %j is written', (text) => {
    expect(askedOf(text)).toMatchObject({ text, problem: 'TOO_VAGUE', keys: [], lookalike: null });
  });

  it.each([
    ['Ana Brown 03/04/91', '1991-04-03'],
    ['Ana Brown 03/04/05', '2005-04-03'],
    ['Ana Brown 3 April 1991', '1991-04-03'],
    ['Ana Brown, 3rd Apr 91', '1991-04-03'],
    ['BROWN, Ana (03-Apr-1991)', '1991-04-03'],
    ['Ana Brown 04/13/1991', '1991-04-13'],
    ['Ana Brown 03/04/1991', '1991-04-03'],
    ['Ana Brown 1991-04-03', '1991-04-03'],
  ])('reads the day of birth in %j as %s', (text, birthDate) => {
    expect(askedOf(text)).toMatchObject({ kind: 'Person', person: { birthDate } });
  });

  it('reads a backtick in a name as an apostrophe, and neither sort codes nor days that there are not as birthdays', () => {
    expect(askedOf('Ana O`Brien 03/04/1991').person).toEqual({ name: "Ana O'Brien", birthDate: '1991-04-03' });
    for (const text of [
      'sort code 20-10-19',
      'Ana Brown 31/02/1991',
      'Ana Brown 13/13/1991',
      'Ana Brown 31 Feb 1991',
    ]) {
      expect(askedOf(text).person).toBeNull();
    }
  });

  it('leaves plates alone that begin like a word before an identifier', () => {
    expect(askedOf('REG 1A')).toMatchObject({
      kind: 'Vehicle',
      keys: expect.arrayContaining([{ kind: 'Vehicle', key: 'REG1A' }]),
    });
  });
});
