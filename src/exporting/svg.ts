import { escaped } from './escaped.js';
import type { Exported, Place, Table } from './exported.js';

const margin = 80;

/** The network as a drawing that prints: where its chart has things, or else in a ring. No script, and nothing from elsewhere. */
export function svg({ about, tables, places }: Exported): string {
  const [nodes, links] = tables as readonly [Table, Table];
  const ids = nodes.rows.map((row) => String(row[nodes.columns.indexOf('id')]));
  const at = placed(ids, places);
  const [x, y] = [[...at.values()].map((one) => one.x), [...at.values()].map((one) => one.y)];
  const [left, top] = [Math.min(0, ...x) - margin, Math.min(0, ...y) - margin];
  const [width, height] = [Math.max(0, ...x) - left + margin, Math.max(0, ...y) - top + margin + 40];
  const cell = (table: Table, row: Table['rows'][number], name: string) => row[table.columns.indexOf(name)];
  const lines = links.rows.flatMap((row) => {
    const [from, to] = [at.get(String(cell(links, row, 'source'))), at.get(String(cell(links, row, 'target')))];
    if (!from || !to) return [];
    const [middle, height] = [round((from.x + to.x) / 2), round((from.y + to.y) / 2 - 3)];
    return [
      `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="#8a94a6"/>`,
      `<text x="${middle}" y="${height}" font-size="8" fill="#5b6575">${escaped(cell(links, row, 'type'))}</text>`,
    ];
  });
  const points = nodes.rows.map((row, index) => {
    const { x, y } = at.get(ids[index] ?? '') ?? { x: 0, y: 0 };
    const under = [cell(nodes, row, 'label'), cell(nodes, row, 'kind')].map(
      (text, line) =>
        `<text x="${round(x)}" y="${round(y + 24 + line * 11)}" font-size="${line === 0 ? 11 : 8}">${escaped(text)}</text>`,
    );
    return `<circle cx="${round(x)}" cy="${round(y)}" r="10" fill="#2f6fab"/>${under.join('')}`;
  });
  const told = `${about.marking}. ${about.purpose}, for ${about.recipient}, ${about.madeAt}. ${[...about.handling, ...about.cut].join(' ')}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}" font-family="sans-serif" text-anchor="middle">`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="#fff"/>`,
    ...lines,
    ...points,
    ...[top + 20, top + height - 12].map(
      (line) =>
        `<text x="${round(left + width / 2)}" y="${round(line)}" font-size="10" font-weight="bold">${escaped(told)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

/** Those that nobody has put anywhere stand in a ring, wide enough for their names. */
function placed(ids: readonly string[], places: ReadonlyMap<string, Place> | null): ReadonlyMap<string, Place> {
  const loose = ids.filter((id) => !places?.has(id));
  const radius = Math.max(120, loose.length * 14);
  const ring = new Map(
    loose.map((id, index) => {
      const angle = (2 * Math.PI * index) / loose.length;
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
  return new Map(ids.map((id) => [id, places?.get(id) ?? ring.get(id) ?? { x: 0, y: 0 }]));
}

const round = (value: number) => Math.round(value * 10) / 10;
