import { type ChartQuery, drawsNetwork } from '../charts/runQueries.js';
import { mergeStatements } from '../graph/mergeStatements.js';
import { gradeRank } from '../writing/grade.js';
import { type Asking, answered } from './answered.js';
import { basisOf } from './basisOf.js';
import type { Cell, Table } from './exported.js';
import type { Gathered } from './gathered.js';
import { mayGoOut, type SourceTold } from './mayGoOut.js';
import { startOf } from './startOf.js';
import { stillJoined } from './stillJoined.js';

interface StatementTold {
  readonly id: string;
  readonly row: number | null;
  readonly status: string | null;
  readonly grade: string | null;
  readonly role: string | null;
  readonly label: string | null;
  readonly recordedAt: Date | string | null;
  readonly operation: { readonly reference: string } | null;
  readonly source:
    | (SourceTold & { readonly id: string; readonly title: string | null; readonly marking: string | null })
    | null;
}

interface LinkTold {
  readonly id: string;
  readonly type: string;
  readonly direction: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
  readonly statements: readonly StatementTold[];
}

interface NodeTold {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly sublabel: string | null;
}

interface NetworkTold {
  readonly nodes: readonly NodeTold[];
  readonly links: readonly LinkTold[];
  readonly truncation: { readonly howToGoOn: string } | null;
}

const selection = `
  nodes { id kind label sublabel }
  links { id type direction source { id } target { id } statements {
    id row status strength grade role label from to firstSeen lastSeen count recordedAt
    operation { reference } source { id title kind material handling marking }
  } }
  truncation { howToGoOn }`;

const linkColumns = [
  ...['id', 'type', 'source', 'target', 'sourceLabel', 'targetLabel', 'direction', 'status', 'strength', 'grade'],
  ...['role', 'label', 'from', 'to', 'firstSeen', 'lastSeen', 'count', 'statements', 'operations', 'sources'],
];
const nodeColumns = ['id', 'kind', 'label', 'sublabel', 'roles', 'links', 'firstSeen', 'lastSeen'];

/**
 * The network that some questions bring, as two tables. What may not go out is no part of it: a link is merged of the
 * statements that may, and a node says what these and its records that may go out say.
 */
export async function networkTables(
  queries: readonly ChartQuery[],
  materials: readonly string[],
  asking: Asking,
): Promise<Gathered> {
  const nodes = new Map<string, NodeTold>();
  const links = new Map<string, LinkTold>();
  const cut: string[] = [];
  const joined = new Set<string>();
  for (const [at, query] of queries.entries()) {
    const answer = await answered<NetworkTold>(`queries.${at}`, query, { fits: drawsNetwork, selection }, asking);
    for (const one of answer.nodes) nodes.set(one.id, one);
    for (const one of answer.links) links.set(one.id, united(links.get(one.id), one));
    const going = answer.links.filter((link) => stands(goingOf(link, materials)));
    const ids = answer.nodes.map(({ id }) => id);
    for (const id of stillJoined(ids, answer.links, going, await startOf(query, asking))) joined.add(id);
    // Without its numbers: they count what may not go out, too.
    if (answer.truncation) cut.push(`${query.field}: only a part is shown. ${answer.truncation.howToGoOn}`);
  }
  const basis = await basisOf([...nodes.keys()], materials, asking.context);
  const shown = new Map(
    [...nodes.values()].flatMap((one) =>
      basis.get(one.id)?.goes && joined.has(one.id) ? [[one.id, one] as const] : [],
    ),
  );
  const going = [...links.values()]
    .map((link) => ({ link, statements: goingOf(link, materials) }))
    .filter(({ statements }) => stands(statements))
    .filter(({ link }) => shown.has(link.source.id) && shown.has(link.target.id))
    .sort((a, b) => (a.link.id < b.link.id ? -1 : 1));
  const labelOf = (id: string) => basis.get(id)?.labelOf(shown.get(id)) ?? '';
  const rows = going.map(({ link, statements }): Record<string, Cell> => {
    const ranked = statements.map((one) => ({
      ...one,
      gradeRank: gradeRank(one.grade ?? undefined, one.source?.material ?? undefined),
    }));
    const merged = (name: string) => (mergeStatements(name, ranked) ?? null) as Cell;
    return {
      ...{ id: link.id, type: link.type, source: link.source.id, target: link.target.id, direction: link.direction },
      ...{ sourceLabel: labelOf(link.source.id), targetLabel: labelOf(link.target.id) },
      ...Object.fromEntries(mergedColumns.map((name) => [name, merged(name)])),
      ...{ role: listed(statements.map(({ role }) => role)), label: listed(statements.map(({ label }) => label)) },
      statements: statements.length,
      operations: listed(statements.map(({ operation }) => operation?.reference)),
      sources: listed(
        statements.map(({ source, row }) => `${source?.title ?? source?.id}${row === null ? '' : ` row ${row}`}`),
      ),
    };
  });
  const rowsOf = new Map<string, Record<string, Cell>[]>([...shown.keys()].map((id) => [id, []]));
  for (const row of rows) {
    for (const id of new Set([row.source, row.target])) rowsOf.get(String(id))?.push(row);
  }
  const nodeRows = [...shown.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((node): Record<string, Cell> => {
      const own = rowsOf.get(node.id) ?? [];
      return {
        ...{
          id: node.id,
          kind: node.kind,
          label: labelOf(node.id),
          sublabel: basis.get(node.id)?.sublabelOf(node) ?? null,
        },
        ...{ roles: listed(basis.get(node.id)?.roles ?? []), links: own.length },
        ...{ firstSeen: mergeStatements('firstSeen', own) as Cell, lastSeen: mergeStatements('lastSeen', own) as Cell },
      };
    });
  const sources = going.flatMap(({ statements }) => statements.map(({ source }) => source));
  return {
    tables: [tableOf('nodes', nodeColumns, nodeRows), tableOf('links', linkColumns, rows)],
    cut,
    markings: [
      ...sources.map((one) => one?.marking),
      ...[...shown.keys()].flatMap((id) => basis.get(id)?.markings ?? []),
    ],
    handling: [
      ...sources.map((one) => one?.handling),
      ...[...shown.keys()].flatMap((id) => basis.get(id)?.handling ?? []),
    ],
    leftOut: {
      nodes: nodes.size - shown.size,
      links: links.size - going.length,
      statements: [...links.values()].reduce((sum, { statements }) => sum + statements.length, 0) - sources.length,
    },
  };
}

/** What two questions tell of a link: filters leave each with some of its statements. */
const united = (known: LinkTold | undefined, link: LinkTold): LinkTold => {
  if (known === undefined) return link;
  const statements = new Map([...known.statements, ...link.statements].map((one) => [one.id, one]));
  return { ...link, statements: [...statements.values()] };
};

const goingOf = ({ statements }: LinkTold, materials: readonly string[]) =>
  statements.filter(({ source }) => source !== null && mayGoOut(source, materials));

/** As in every network: what only what stays here upholds is not drawn by what disproves it. */
const stands = (statements: readonly StatementTold[]) => statements.some(({ status }) => status !== 'DISPROVED');

const mergedColumns = ['status', 'strength', 'grade', 'from', 'to', 'firstSeen', 'lastSeen', 'count'];

const listed = (values: readonly (string | null | undefined)[]): string | null =>
  [...new Set(values.filter(Boolean))].sort().join('; ') || null;

const tableOf = (name: string, columns: readonly string[], rows: readonly Record<string, Cell>[]): Table => ({
  name,
  columns,
  rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
});
