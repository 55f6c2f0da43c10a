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
  readonly hitCount: number | null;
  readonly hits: readonly { readonly label: string; readonly kind: string; readonly operations: readonly string[] }[];
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly flags: readonly {
    readonly kind: string;
    readonly line: number;
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
  linksNew linksKnown records events facts hitCount hits { label kind operations } rejected { line reason }
  flags { kind line column value }`;

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
    if (job.hitCount) lines.push(`  ${job.hitCount} hits on other operations:`);
    for (const { label, kind, operations } of job.hits.slice(0, shown)) {
      lines.push(`    ${kind} ${label}: ${operations.join(', ')}`);
    }
    for (const { line, reason } of job.rejected.slice(0, shown)) lines.push(`  line ${line} rejected: ${reason}`);
    for (const { kind, line, column, value } of job.flags.slice(0, shown)) {
      lines.push(`  line ${line} flagged: ${column} ${JSON.stringify(value)} (${kind})`);
    }
  }
  return lines.join('\n');
}
