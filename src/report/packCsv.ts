import { csvOf } from './csv.js';
import type { Pack } from './pack.js';

/** One table of all the pack's numbers: a part, what it is about, and the number; empty where it is withheld. */
export function packCsv(pack: Pack): string {
  const { place, quarter, totals } = pack;
  const rows: (string | number | null)[][] = [];
  const add = (part: string, group: string, figure: string, value: unknown) =>
    rows.push([part, group, figure, typeof value === 'number' ? value : null]);
  for (const { figure } of totals.definitions) add('since inception', place.name, figure, totals[figure]);
  const compared = [quarter, quarter.previousQuarter, quarter.sameQuarterLastYear] as Record<string, unknown>[];
  for (const one of compared) {
    for (const [name, value] of Object.entries(one)) {
      if (name.startsWith('new')) add('quarter', `${one.year}-Q${one.quarter}`, name, value);
    }
  }
  for (const { quarter: name, ...values } of pack.trend) {
    for (const [figure, value] of Object.entries(values)) add('trend', name, figure, value);
  }
  for (const [part, groups] of [
    ['disruptions by threat type', pack.threatTypes],
    ['disruptions by P', pack.fourPs],
  ] as const) {
    for (const { group, inQuarter, sinceInception } of groups) {
      add(part, group, 'inQuarter', inQuarter);
      add(part, group, 'sinceInception', sinceInception);
    }
  }
  for (const { force, registrations, uses } of pack.adoption) {
    add('adoption', force, 'registrations', registrations);
    add('adoption', force, 'uses', uses);
  }
  return csvOf([['part', 'group', 'figure', 'value'], ...rows]);
}
