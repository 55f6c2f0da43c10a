import { barChart, escaped, rowChart, tileChart, words } from './charts.js';
import type { Pack, PackGroup, Shown } from './pack.js';

/** The pack as one page that prints on A4 and needs nothing from outside. */
export function packHtml(pack: Pack): string {
  const { place, trend, totals, adoption } = pack;
  const quarter = pack.quarter as Record<string, unknown>;
  const name = `${quarter.year}-Q${quarter.quarter}`;
  const title = `${place.name}: performance pack ${name}`;
  const compared = [quarter, quarter.previousQuarter, quarter.sameQuarterLastYear] as Record<string, unknown>[];
  const figures = Object.keys(quarter).filter((key) => key.startsWith('new'));
  const quarters = table(
    ['', ...compared.map((one) => `${one.year}-Q${one.quarter}`)],
    figures.map((figure) => [spaced(figure), ...compared.map((one) => shown(one[figure] as Shown))]),
  );
  const headline = table(
    ['Since inception', ''],
    totals.definitions.map(({ figure, meaning, unit }) => [meaning, withUnit(totals[figure] as Shown, unit)]),
  );
  const series = (['newTaskings', 'newIdentifications', 'newDisruptions'] as const).map((key) => ({
    name: spaced(key),
    values: trend.map((one) => one[key]),
  }));
  const groups = (heading: string, some: readonly PackGroup[]) =>
    section(
      heading,
      rowChart(
        heading,
        some.map(({ group, sinceInception }) => [group, sinceInception] as const),
      ),
      table(
        ['', name, 'Since inception'],
        some.map(({ group, inQuarter, sinceInception }) => [words(group), shown(inQuarter), shown(sinceInception)]),
      ),
    );
  const uses = adoption.map(({ force, name: label, uses: value }) => ({ code: force, name: label, value }));
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p>As the records stood at ${escaped(pack.asAt)}. A star or “withheld” stands for a small number, or one from which a small one would follow. Quarters are financial: Q1 is April to June.</p>`,
    section(`The quarter`, quarters),
    section(
      'Trend',
      barChart(
        'New taskings, identifications and disruptions by quarter',
        trend.map((one) => one.quarter),
        series,
      ),
    ),
    section('Headline figures', headline),
    groups('Disruptions by threat type', pack.threatTypes),
    groups('Disruptions by the 4Ps', pack.fourPs),
    section('Adoption of the tools across forces: times used', tileChart('Times used, by force', uses)),
    section(
      'Adoption in numbers',
      table(
        ['Force', 'Registrations', 'Times used'],
        adoption.map((one) => [one.name, shown(one.registrations), shown(one.uses)]),
      ),
    ),
  ];
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body>${body.join('\n')}</body></html>
`;
}

const style = `body{font:14px/1.45 sans-serif;color:#222;max-width:800px;margin:2em auto;padding:0 1em}
h1{font-size:22px}h2{font-size:16px;margin:1.6em 0 .4em;border-bottom:1px solid #bbb}
table{border-collapse:collapse;margin:.6em 0}th,td{padding:2px 12px 2px 0;text-align:left}
td+td,th+th{text-align:right;font-variant-numeric:tabular-nums}svg{max-width:100%;height:auto}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;

const section = (heading: string, ...parts: readonly string[]) =>
  `<section><h2>${escaped(heading)}</h2>${parts.join('')}</section>`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${head.map((cell) => `<th>${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const shown = (value: Shown | undefined): string => (value == null ? 'withheld' : value.toLocaleString('en-GB'));

function withUnit(value: Shown, unit: string): string {
  if (value === null) return unit === 'percent' ? '–' : 'withheld';
  return unit === 'percent' ? `${value} %` : `${unit === 'GBP' ? '£' : ''}${value.toLocaleString('en-GB')}`;
}

/** `newTaskings` as a person reads it. */
const spaced = (name: string): string => words(name.replace(/([A-Z])/g, '_$1')).replace('ocgs', 'OCGs');
