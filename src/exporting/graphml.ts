import { escaped } from './escaped.js';
import type { Cell, Exported, Table } from './exported.js';

/** GraphML 1.0: nodes and edges with every column as an attribute, and what the export says of itself at the graph. */
export function graphml({ about, tables }: Exported): string {
  const [nodes, links] = tables as readonly [Table, Table];
  const keys = [
    keysOf('node', nodes),
    keysOf('edge', links),
    ...Object.keys(about).map((name) => key('graph', name, 'string')),
  ];
  const idAt = { node: nodes.columns.indexOf('id'), edge: links.columns.indexOf('id') };
  const [from, to] = [links.columns.indexOf('source'), links.columns.indexOf('target')];
  const graph = Object.entries(about).map(([name, value]) =>
    data('graph', name, typeof value === 'string' ? value : value.join('; ')),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.flat(),
    '<graph id="export" edgedefault="directed">',
    ...graph,
    ...nodes.rows.map((row) => `<node id="${escaped(row[idAt.node])}">${dataOf('node', nodes, row)}</node>`),
    ...links.rows.map(
      (row) =>
        `<edge id="${escaped(row[idAt.edge])}" source="${escaped(row[from])}" target="${escaped(row[to])}">${dataOf('edge', links, row)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** What names an element already is no attribute of it. */
const structural = new Set(['id', 'source', 'target']);

const keysOf = (of: string, { columns, rows }: Table) =>
  columns.flatMap((name, at) =>
    structural.has(name)
      ? []
      : [
          key(
            of,
            name,
            rows.some((row) => typeof row[at] === 'string') || rows.every((row) => row[at] === null)
              ? 'string'
              : 'long',
          ),
        ],
  );

const key = (of: string, name: string, type: string) =>
  `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;

const data = (of: string, name: string, value: Cell) => `<data key="${of}.${name}">${escaped(value)}</data>`;

const dataOf = (of: string, { columns }: Table, row: readonly Cell[]) =>
  columns
    .flatMap((name, at) => (structural.has(name) || row[at] == null ? [] : [data(of, name, row[at] as Cell)]))
    .join('');
