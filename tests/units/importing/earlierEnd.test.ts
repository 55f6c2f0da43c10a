import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../support/readFile.js';

const mapping = `
name: stays
version: 1
title: Stays
timezone: Europe/London
source: { kind: OTHER, material: INTELLIGENCE }
tables:
  - columns:
      name: { header: [Name] }
      place: { header: [Place] }
      from: { header: [From], date: [dd/MM/yyyy HH:mm, dd/MM/yyyy, yyyy] }
      to: { header: [To], optional: true, date: [dd/MM/yyyy HH:mm, dd/MM/yyyy, yyyy] }
    entities:
      who: { kind: Person, key: "{name}" }
      where: { kind: Location, key: "{place}" }
    links:
      - { type: LIVES_AT, from: who, to: where, set: { firstSeen: "{from}", lastSeen: "{to}" } }
`;
const stay = async (from: string, to: string, by?: number) => {
  const { links, report } = await readFile(`Name,Place,From,To\nAnn,1 Mill Lane,${from},${to}\n`, mapping, {}, by);
  const [first, last] = ['firstSeen', 'lastSeen'].map((name) => links[0]?.properties[name]);
  return { isLeftOut: first === last, flags: report.flags.map(({ kind }) => kind) };
};

describe('An end', () => {
  it.each([
    ['06/07/2024', '05/07/2024'],
    ['2024', '2023'],
    ['01/02/2024', '2023'],
    ['05/07/2024 14:30', '05/07/2024 14:29'],
    ['05/07/2024 14:30', '03/07/2024'],
  ])('that lies before its beginning is left out and flagged: from %s to %s', async (from, to) => {
    expect(await stay(from, to)).toEqual({ isLeftOut: true, flags: ['ENDS_BEFORE_START'] });
    expect(await stay(from, to, 7)).toEqual({ isLeftOut: false, flags: [] });
  });

  it.each([
    ['05/07/2024', '05/07/2024'],
    ['05/07/2024', '2024'],
    ['2024', '05/07/2024'],
    ['05/07/2024', '05/07/2024 00:10'],
    ['05/07/2024 14:30', '05/07/2024'],
    ['05/07/2024', ''],
  ])('that may lie after its beginning is kept: from %s to %s', async (from, to) => {
    expect((await stay(from, to)).flags).toEqual([]);
  });
});
