interface Hit {
  readonly disclosure: string;
  readonly match: string | null;
  readonly score: number | null;
  readonly label: string | null;
  readonly operationReference: string | null;
  readonly grade: string | null;
  readonly ageDays: number | null;
  readonly hops: number | null;
  readonly contact: { readonly unit: string; readonly post: string; readonly contact: string } | null;
}

interface Line {
  readonly line: number;
  readonly text: string;
  readonly problem: string | null;
  readonly cut: boolean;
  readonly hits: readonly Hit[];
}

/** A wash as the command line asks for it. */
export interface AnsweredWash {
  readonly id: string;
  readonly state: string;
  readonly title: string | null;
  readonly operationReference: string | null;
  readonly run: number;
  readonly linesDone: number | null;
  readonly lineCount: number | null;
  readonly knownCount: number | null;
  readonly unknownCount: number | null;
  readonly hitCount: number | null;
  readonly newCount: number | null;
  readonly message: string | null;
  readonly known: { readonly lines: readonly Line[]; readonly hasNextPage: boolean };
  readonly unknown: { readonly lines: readonly Line[]; readonly hasNextPage: boolean };
}

const lines = `lines { line text problem cut hits { disclosure match score label operationReference grade ageDays hops
  contact { unit post contact } } } hasNextPage`;
const fields = `id state title operationReference run linesDone lineCount knownCount unknownCount hitCount newCount message
  known: lines(only: KNOWN, first: 50) { ${lines} } unknown: lines(only: UNKNOWN, first: 20) { ${lines} }`;

export const beginDocument = `mutation BeginWash($input: StartWashInput!) {
  startWash(input: $input) { job { id state } userErrors { message } }
}`;
export const jobDocument = `query WashJob($id: ID!) { washJob(id: $id) { ${fields} } }`;

const more = '    more would match: write more of it';

/** What came of a wash, for people. */
export function summary(job: AnsweredWash): string {
  const whom = job.operationReference === null ? '' : ` for ${job.operationReference}`;
  const said = [`${job.title ?? 'Wash'}${whom}: ${job.state}, job ${job.id}`];
  if (job.message) said.push(`  ${job.message}`);
  if (job.state !== 'DONE') return said.join('\n');
  const fresh = job.run > 1 ? `, ${job.newCount} of them new` : '';
  said.push(`  ${job.lineCount} lines, ${job.knownCount} known to others, ${job.hitCount} hits${fresh}`);
  for (const { line, text, hits, cut } of job.known.lines) {
    said.push(`  line ${line}: ${text}`, ...hits.map(told));
    if (cut) said.push(more);
  }
  if (job.known.hasNextPage) said.push('  more lines are known: see --csv or --html');
  for (const { line, text, problem, cut } of job.unknown.lines) {
    said.push(`  line ${line}: ${text}: ${problem === null ? 'not known' : problem.toLowerCase().replace('_', ' ')}`);
    if (cut) said.push(more);
  }
  if (job.unknown.hasNextPage) said.push('  more lines are not known: see --csv or --html');
  return said.join('\n');
}

function told({ disclosure, match, score, label, operationReference, grade, ageDays, hops, contact }: Hit): string {
  const whom = [contact?.post, contact?.unit, contact?.contact].filter(Boolean).join(', ');
  if (disclosure === 'POINTER') return `    a match exists; contact ${whom}`;
  const parts = [
    ...[operationReference, match?.toLowerCase().replaceAll('_', ' '), label, `score ${score?.toFixed(2)}`],
    ...[grade && `grade ${grade}`, ageDays !== null && `${ageDays} days old`],
    ...[hops !== null && `${hops} ${hops === 1 ? 'link' : 'links'} from our people`, whom !== '' && `contact ${whom}`],
  ];
  return `    ${parts.filter(Boolean).join(', ')}`;
}
