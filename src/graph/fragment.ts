/**
 * One `.cypher` file: a fragment that composes, or a whole statement. Its header says what it is for and how it ends.
 */
export interface Fragment {
  readonly name: string;
  readonly purpose: string;
  /** The header as it is written, without the comment marks. */
  readonly header: string;
  /** The Cypher without its header and comments. */
  readonly body: string;
  /** Properties of `parent` that the body reads: a parent that is not a node must bring them along. */
  readonly parentProperties: readonly string[];
  /** Named orders; the first is the default. Empty where the fragment leaves a single row or value. */
  readonly orders: ReadonlyMap<string, readonly OrderKey[]>;
  /** Names of the fragments of which a list is merged; each inner list: one of these, by what was asked. */
  readonly streams: readonly (readonly string[])[];
  /** The argument that must be given for a stream to be read instead of those named after it; empty: none. */
  readonly when: string;
  /** A condition in Cypher beside it: where it does not hold, the next stream is read. */
  readonly probe: string;
  /** Whether all of its rows are counted better by the stream that stands after it. */
  readonly leavesCounting: boolean;
  /** Whether the rows come straight from a MATCH, whose WHERE one more condition may join. */
  readonly endsInMatch: boolean;
  /** Variables that the body leaves in scope for the composer. */
  readonly returns: readonly string[];
  /** Whether its rows hold ids that were written down once, and may have been given up in merges since. */
  readonly remembers: boolean;
  /** Every variable that the body brings in: renamed by depth, so that nesting never shadows. */
  readonly variables: ReadonlySet<string>;
}

export interface OrderKey {
  /** A variable or its property; `''` where all rows of a stream are alike in what the list is sorted by. */
  readonly expression: string;
  readonly descending: boolean;
  readonly type: 'text' | 'number';
}

export function parseFragment(name: string, source: string): Fragment {
  const lines = source.split('\n');
  const firstCode = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const header = lines.slice(0, firstCode === -1 ? lines.length : firstCode).map((line) => line.replace(/^\/\/ ?/, ''));
  const body = lines
    .slice(firstCode === -1 ? lines.length : firstCode)
    .filter((line) => !line.trim().startsWith('//'))
    .join('\n')
    .trim();
  // What does not fit on one line goes on in the next, indented.
  const said = (word: string) => {
    const at = header.findIndex((line) => line.startsWith(`${word}:`));
    if (at === -1) return '';
    const rest = header.slice(at + 1);
    const end = rest.findIndex((line) => !line.startsWith(' '));
    const lines = [header[at]?.slice(word.length + 1) ?? '', ...rest.slice(0, end === -1 ? rest.length : end)];
    return lines
      .map((line) => line.trim())
      .join(' ')
      .trim();
  };
  if (said('Purpose') === '')
    throw new Error(`cypher/${name}.cypher: expected a header that starts with "// Purpose:".`);
  const clauses = [...body.matchAll(/^(MATCH|OPTIONAL MATCH|WHERE|WITH|UNWIND)\b/gm)].map(
    (match) => match[1] as string,
  );
  return {
    name,
    purpose: said('Purpose'),
    header: header.join('\n'),
    body,
    parentProperties: [...new Set([...body.matchAll(/\bparent\.(\w+)/g)].map((match) => match[1] as string))],
    orders: new Map(header.flatMap((line) => readOrder(name, line))),
    streams: said('Streams')
      .split(';')
      .map((group) => group.split('|').map((stream) => stream.trim()))
      .filter(([first]) => first !== ''),
    when: said('When'),
    probe: said('Probe'),
    leavesCounting: said('Counted') === 'by the next stream',
    endsInMatch: /^(?:OPTIONAL )?MATCH$/.test(clauses.filter((clause) => clause !== 'WHERE').at(-1) ?? ''),
    returns: [...said('Returns').matchAll(/(\w+)(?:\s*\([^)]*\))?\s*(?:[,;.]|$)/g)].map((match) => match[1] as string),
    remembers: said('Remembers') !== '',
    variables: variablesOf(body),
  };
}

function readOrder(name: string, line: string): [string, OrderKey[]][] {
  const order = /^Order(?: (\w+))?:\s*(.+)$/.exec(line);
  if (!order) return [];
  const keys = (order[2] as string).split(',').map((part): OrderKey => {
    const key = /^([\w.]+|'')(\s+(?:ASC|DESC))?(?:\s+(text|number))?$/.exec(part.trim().replace(/\.$/, ''));
    if (!key) throw new Error(`cypher/${name}.cypher: cannot read the order key "${part.trim()}".`);
    return {
      expression: key[1] as string,
      descending: key[2]?.trim() === 'DESC',
      type: (key[3] ?? 'text') as OrderKey['type'],
    };
  });
  return [[order[1] ?? '', keys]];
}

const keywords = new Set(['null', 'true', 'false', 'NOT', 'EXISTS', 'CASE', 'DISTINCT', 'parent']);

function variablesOf(body: string): Set<string> {
  const code = body.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  const introduced = [
    ...code.matchAll(/[([]\s*([A-Za-z_]\w*)\s*(?=[:)\]{*|]|WHERE\b)/g),
    ...code.matchAll(/\bAS\s+([A-Za-z_]\w*)/g),
    ...code.matchAll(/\b([A-Za-z_]\w*)\s+IN\b/g),
    ...code.matchAll(/\b([A-Za-z_]\w*)\s*=\s*(?:\(|shortestPath|allShortestPaths|ANY\b|SHORTEST\b|ALL\b)/g),
    ...code.matchAll(/\breduce\(\s*([A-Za-z_]\w*)\s*=/g),
  ].map((match) => match[1] as string);
  return new Set(introduced.filter((word) => !keywords.has(word) && word !== word.toUpperCase()));
}
