import type { AuditEntry } from './auditEntry.js';

/** A line of a log, as far as the index is about it. */
export type IndexedLine = Partial<AuditEntry> & {
  readonly sequence: number;
  readonly text?: string;
  readonly sealed?: string | null;
};

type Row = Readonly<Record<string, unknown>>;

/** What one part of a log adds to the index. */
export interface IndexRows {
  readonly documents: readonly Row[];
  readonly rows: readonly Row[];
  readonly sightings: readonly Row[];
  readonly days: readonly Row[];
}

/** Entries as auditors ask for them: each by itself, who was shown what on which day, and how much a day. */
export function indexRows(chain: string, lines: readonly IndexedLine[]): IndexRows {
  const documents: Row[] = [];
  const rows: Row[] = [];
  const sightings = new Map<string, Row & { readonly requests: number }>();
  const days = new Map<string, Row & { readonly requests: number; readonly refused: number }>();
  for (const line of lines) {
    if (line.text !== undefined) documents.push({ hash: line.document, text: line.text });
    if (line.via === undefined || line.at === undefined) continue;
    rows.push({ id: `auditEntry_${chain}_${line.sequence}`, properties: propertiesOf(chain, line) });
    if (line.viewer == null) continue;
    const { viewer, at } = line;
    const day = at.slice(0, 10);
    const id = `${viewer}|${day}`;
    const known = days.get(id) ?? { id, viewer, day, roles: rolesOf(line), requests: 0, refused: 0 };
    const refused = known.refused + (line.outcome === 'REFUSED' ? 1 : 0);
    days.set(id, { ...known, roles: rolesOf(line), requests: known.requests + 1, refused });
    for (const entity of line.ids ?? []) {
      const key = `${entity}|${id}`;
      const before = sightings.get(key) ?? { id: key, entity, viewer, day, requests: 0, firstAt: at };
      sightings.set(key, { ...before, requests: before.requests + 1, lastAt: at });
    }
  }
  return { documents, rows, sightings: [...sightings.values()], days: [...days.values()] };
}

const rolesOf = ({ roles = [] }: IndexedLine): readonly string[] => roles.map((role) => role.toUpperCase());

function propertiesOf(chain: string, line: IndexedLine): Row {
  const { purpose, text: _text, ...properties } = line;
  return {
    ...properties,
    chain,
    roles: rolesOf(line),
    purpose: purpose?.code ?? null,
    purposeText: purpose?.text ?? null,
    operation: purpose?.operation ?? null,
  };
}
