import type { Shown } from './pack.js';
import { tiles } from './tiles.js';

/** Charts as SVG text: no script, no font, nothing from outside. Each has a title and texts that a screen reader reads. */
export interface Series {
  readonly name: string;
  readonly values: readonly Shown[];
}

const colours = ['#1d4f91', '#c2571a', '#3a7d44'] as const;

/** Bars side by side for each label; a number that is withheld is marked by a star. */
export function barChart(title: string, labels: readonly string[], series: readonly Series[]): string {
  const [width, height, left, base] = [760, 260, 40, 210];
  const top = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = (width - left - 10) / Math.max(1, labels.length);
  const bar = (step * 0.8) / Math.max(1, series.length);
  const bars = series.flatMap(({ name, values }, one) =>
    values.map((value, index) => {
      const x = left + index * step + step * 0.1 + one * bar;
      const tall = ((value ?? 0) / top) * 170;
      const said = `${name}, ${labels[index]}: ${value ?? 'withheld'}`;
      return `<rect x="${round(x)}" y="${round(base - tall)}" width="${round(bar * 0.92)}" height="${round(tall)}" fill="${colours[one % 3]}"><title>${escaped(said)}</title></rect><text x="${round(x + bar * 0.46)}" y="${round(base - tall - 4)}" font-size="10" text-anchor="middle">${value ?? '*'}</text>`;
    }),
  );
  const names = labels.map(
    (label, index) =>
      `<text x="${round(left + (index + 0.5) * step)}" y="${base + 16}" font-size="10" text-anchor="middle">${escaped(label)}</text>`,
  );
  const legend = series.map(
    ({ name }, one) =>
      `<rect x="${left + one * 170}" y="236" width="10" height="10" fill="${colours[one % 3]}"/><text x="${left + 14 + one * 170}" y="245" font-size="11">${escaped(name)}</text>`,
  );
  const axis = `<line x1="${left}" y1="${base}" x2="${width - 10}" y2="${base}" stroke="#444"/>`;
  return svg(title, width, height, [axis, ...bars, ...names, ...legend]);
}

/** One line of bars for each label, for long names. */
export function rowChart(title: string, rows: readonly (readonly [label: string, value: Shown])[]): string {
  const top = Math.max(1, ...rows.map(([, value]) => value ?? 0));
  const lines = rows.map(([label, value], index) => {
    const y = 8 + index * 24;
    const wide = ((value ?? 0) / top) * 400;
    return `<text x="250" y="${y + 13}" font-size="11" text-anchor="end">${escaped(words(label))}</text><rect x="260" y="${y}" width="${round(wide)}" height="17" fill="${colours[0]}"/><text x="${round(266 + wide)}" y="${y + 13}" font-size="11">${value ?? '* withheld'}</text>`;
  });
  return svg(title, 760, rows.length * 24 + 12, lines);
}

/** A tile for each force, roughly where it lies, the darker the more. */
export function tileChart(
  title: string,
  forces: readonly { readonly code: string; readonly name: string; readonly value: Shown }[],
): string {
  const top = Math.max(1, ...forces.map(({ value }) => value ?? 0));
  let spare = 0;
  const drawn = forces.map(({ code, name, value }) => {
    const [column, row] = tiles[code] ?? [spare % 8, 10 + Math.floor(spare / 8)];
    if (tiles[code] === undefined) spare += 1;
    const [x, y] = [10 + column * 92, 6 + row * 52];
    const share = (value ?? 0) / top;
    const light = Math.round(96 - 62 * Math.sqrt(share));
    const ink = light < 60 ? '#fff' : '#222';
    const said = `${name}: ${value ?? 'withheld'}`;
    return `<g><title>${escaped(said)}</title><rect x="${x}" y="${y}" width="88" height="48" rx="3" fill="hsl(212 55% ${light}%)" stroke="#789"/><text x="${x + 44}" y="${y + 20}" font-size="9" text-anchor="middle" fill="${ink}">${escaped(short(name))}</text><text x="${x + 44}" y="${y + 37}" font-size="13" text-anchor="middle" fill="${ink}">${value ?? '*'}</text></g>`;
  });
  const rows = 10 + Math.ceil(spare / 8);
  return svg(title, 760, 12 + rows * 52, drawn);
}

function svg(title: string, width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif">${parts.join('')}</svg>`;
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `COUNTY_LINES` as a person reads it. */
export const words = (name: string): string => {
  const text = name.replaceAll('_', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** A force's name as it fits into a tile: `Greater Manchester`, `Hampshire`. */
const short = (name: string): string => {
  const place = name
    .replace(/^Police Service of | (?:Police Service|Police|Constabulary)$/g, '')
    .replaceAll(' and ', ' & ');
  return place.length > 18 ? (place.split(' & ')[0] ?? '').slice(0, 18) : place;
};
const round = (value: number): number => Math.round(value * 10) / 10;
