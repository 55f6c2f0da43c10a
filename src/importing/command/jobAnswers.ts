/** A job as the command line asks for it. */
export interface AnsweredJob {
  readonly id: string;
  readonly state: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly step: string | null;
  readonly part: number | null;
  readonly parts: number | null;
  readonly rowsRead: number | null;
  readonly message: string | null;
  readonly rejectedCount: number | null;
  readonly flaggedCount: number | null;
  readonly entitiesNew: number | null;
  readonly entitiesKnown: number | null;
  readonly linksNew: number | null;
  readonly linksKnown: number | null;
  readonly records: number | null;
  readonly events: number | null;
  readonly facts: number | null;
  readonly notRead: readonly string[] | null;
  readonly hitCount: number | null;
  readonly hits: readonly { readonly label: string; readonly kind: string; readonly operations: readonly string[] }[];
  readonly rejected: readonly { readonly line: number; readonly sheet: string; readonly reason: string }[];
  readonly flags: readonly {
    readonly kind: string;
    readonly line: number;
    readonly sheet: string;
    readonly column: string;
    readonly value: string;
  }[];
}

export interface Answered {
  readonly job: AnsweredJob | null;
  readonly again: boolean;
  readonly userErrors: readonly { readonly message: string }[];
}

const fields = `id state fileName fileSize step part parts rowsRead message rejectedCount flaggedCount entitiesNew entitiesKnown
  linksNew linksKnown records events facts notRead hitCount hits { label kind operations } rejected { line sheet reason }
  flags { kind line sheet column value }`;

export const beginDocument = `mutation BeginImport($input: StartImportInput!) {
  startImport(input: $input) { job { ${fields} } again userErrors { message } }
}`;
export const undoDocument = `mutation UndoImport($id: ID!) {
  undoImport(job: $id) { job { ${fields} } again userErrors { message } }
}`;
export const jobDocument = `query ImportJob($id: ID!) { importJob(id: $id) { ${fields} } }`;

export const isEnded = ({ state }: AnsweredJob): boolean => !['WAITING', 'RUNNING', 'UNDOING'].includes(state);

/** Lines of a kind that a summary shows. */
const shown = 20;

/** What came of a job, for people. */
export function summary(job: AnsweredJob): string {
  const lines = [`${job.fileName}: ${job.state}, job ${job.id}`];
  if (job.message) lines.push(`  ${job.message}`);
  if (job.state === 'DONE' || job.state === 'REVIEWED') {
    const would = job.state === 'REVIEWED' ? 'would bring' : 'brought';
    lines.push(
      `  ${job.rowsRead} rows read, ${job.rejectedCount} rejected, ${job.flaggedCount} values flagged`,
      `  ${would} ${job.entitiesNew} entities that are new to you and ${job.entitiesKnown} known ones, ${job.linksNew} new and ${job.linksKnown} known links, ${job.records} records, ${job.events} events, ${job.facts} facts`,
    );
    if (job.notRead?.length)
      lines.push(`  not read by the mapping: ${some(job.notRead, job.notRead.length).join('; ')}`);
    if (job.hitCount) lines.push(`  ${job.hitCount} hits on other operations:`);
    const hits = job.hits.map(({ label, kind, operations }) => `    ${kind} ${label}: ${operations.join(', ')}`);
    const rejected = job.rejected.map((one) => `  ${placeOf(one)} rejected: ${one.reason}`);
    const flags = job.flags.map(
      (one) => `  ${placeOf(one)} flagged: ${one.column} ${JSON.stringify(one.value)} (${one.kind})`,
    );
    lines.push(...some(hits, job.hitCount), ...some(rejected, job.rejectedCount), ...some(flags, job.flaggedCount));
  }
  return lines.join('\n');
}

const placeOf = ({ line, sheet }: { readonly line: number; readonly sheet: string }) =>
  sheet === '' ? `line ${line}` : `sheet ${sheet}, line ${line}`;

/** The first of some lines, and how many more there are. */
const some = (lines: readonly string[], all: number | null): readonly string[] => {
  const more = (all ?? lines.length) - Math.min(shown, lines.length);
  return [...lines.slice(0, shown), ...(more > 0 ? [`    and ${more.toLocaleString('en-GB')} more`] : [])];
};
