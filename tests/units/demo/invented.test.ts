import { beforeAll, describe, expect, it } from '@jest/globals';
import { readOrigins } from '../../../src/demo/names.js';
import { DAMAGED_NUMBERS } from '../../../src/demo/onPurpose/onPurpose.js';
import { isNeverIssued } from '../../../src/demo/plates.js';
import { type DemoFiles, dialled, readDemo } from './demoFiles.js';

let demo: DemoFiles;
beforeAll(async () => {
  demo = await readDemo();
});

const identifiers = (kind: string) => demo.where('entities', { kind }).map((row) => row.identifier as string);

/** The ranges that Ofcom keeps for drama. */
const DRAMA = [
  /^07700900\d{3}$/,
  /^01(13|14|15|16|17|18|21|31|41|51|61)4960\d{3}$/,
  /^01914980\d{3}$/,
  /^01632960\d{3}$/,
  /^02079460\d{3}$/,
  /^02896496\d{3}$/,
  /^02920180\d{3}$/,
  /^03069990\d{3}$/,
  /^08081570\d{3}$/,
  /^09098790\d{3}$/,
];

describe('everything is invented', () => {
  it('uses numbers out of the drama ranges alone, each of them once', () => {
    const damaged = new Set<string>(DAMAGED_NUMBERS);
    const numbers = identifiers('Phone')
      .filter((number) => !damaged.has(number))
      .map(dialled);
    expect(numbers.filter((number) => !DRAMA.some((range) => range.test(number)))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('writes the same numbers in many forms', () => {
    const forms = new Set(identifiers('Phone').map((number) => number.replace(/\d/g, '9').slice(0, 6)));
    expect(forms.size).toBeGreaterThan(6);
  });

  it('uses marks that were never issued, sort codes without a bank, and hosts kept for documentation', () => {
    expect(identifiers('Vehicle').filter((mark) => !isNeverIssued(mark))).toEqual([]);
    expect(new Set(identifiers('Vehicle')).size).toBe(identifiers('Vehicle').length);
    expect(identifiers('Account').every((account) => account.startsWith('00-'))).toBe(true);
    expect(new Set(identifiers('Account')).size).toBe(identifiers('Account').length);
    expect(identifiers('Email').every((email) => email.endsWith('@example.org'))).toBe(true);
  });

  it('uses postcodes whose last letters no postcode has', () => {
    const postcodes = demo.rows('records').flatMap((row) => (row.postcode ? [row.postcode] : []));
    expect(postcodes.length).toBeGreaterThan(100);
    expect(postcodes.filter((postcode) => !/ \d[CIKMOV]{2}$/.test(postcode))).toEqual([]);
  });
});

describe('names', () => {
  it('come from many origins without any pattern between origin and role', () => {
    const originOf = new Map(
      readOrigins().flatMap(({ origin, family }) => family.map((name) => [name, origin] as const)),
    );
    const nameOf = new Map(
      demo.rows('records').flatMap((row) => (row.name!.includes(' ') ? [[row.entity, row.name!] as const] : [])),
    );
    const table = new Map<string, [number, number]>();
    for (const { entity, role } of demo.rows('roles')) {
      const origin = originOf.get((nameOf.get(entity!) ?? '').replace(/^\S+ /, ''));
      const side = role === 'SUSPECT' ? 0 : role!.includes('VICTIM') ? 1 : undefined;
      if (!origin || side === undefined) continue;
      const counts = table.get(origin) ?? [0, 0];
      counts[side] += 1;
      table.set(origin, counts);
    }
    expect(table.size).toBe(15);
    // 36.1 is the value that chance exceeds once in a thousand tables of 15 origins and two roles (14 degrees).
    expect(chiSquare([...table.values()])).toBeLessThan(36.1);
  });
});

function chiSquare(table: readonly (readonly [number, number])[]): number {
  const columns = [0, 1].map((side) => table.reduce((sum, row) => sum + row[side]!, 0));
  const all = columns[0]! + columns[1]!;
  return table.reduce((sum, row) => {
    const total = row[0] + row[1];
    return (
      sum +
      [0, 1].reduce(
        (part, side) => part + (row[side]! - (total * columns[side]!) / all) ** 2 / ((total * columns[side]!) / all),
        0,
      )
    );
  }, 0);
}
