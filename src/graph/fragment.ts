/**
 * One `.cypher` file: a fragment that composes, or a whole statement. Its header says what it is for and how it ends.
 */
export interface Fragment {
  readonly name: string;
  readonly purpose: string;
  /** The header as it is written, without the comment marks. */
  readonly header: string;
  /** The Cypher without its header. */
  readonly body: string;
  /** Properties of `parent` that the body reads: a parent that is not a node must bring them along. */
  readonly parentProperties: readonly string[];
  /** Named orders; the first is the default. Empty where the fragment leaves a single row or value. */
  readonly orders: ReadonlyMap<string, readonly OrderKey[]>;
  /** Variables that the body leaves in scope for the composer. */
  readonly returns: readonly string[];
  /** Every variable that the body brings in: renamed by depth, so that nesting never shadows. */
  readonly variables: ReadonlySet<string>;
}

export interface OrderKey {
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
    .join('\n')
    .trim();
  const said = (word: string) =>
    header
      .find((line) => line.startsWith(`${word}:`))
      ?.slice(word.length + 1)
      .trim() ?? '';
  if (said('Purpose') === '')
    throw new Error(`cypher/${name}.cypher: expected a header that starts with "// Purpose:".`);
  return {
    name,
    purpose: said('Purpose'),
    header: header.join('\n'),
    body,
    parentProperties: [...new Set([...body.matchAll(/\bparent\.(\w+)/g)].map((match) => match[1] as string))],
    orders: new Map(header.flatMap((line) => readOrder(name, line))),
    returns: [...said('Returns').matchAll(/(\w+)(?:\s*\([^)]*\))?\s*(?:[,;.]|$)/g)].map((match) => match[1] as string),
    variables: variablesOf(body),
  };
}

function readOrder(name: string, line: string): [string, OrderKey[]][] {
  const order = /^Order(?: (\w+))?:\s*(.+)$/.exec(line);
  if (!order) return [];
  const keys = (order[2] as string).split(',').map((part): OrderKey => {
    const key = /^([\w.]+)(\s+(?:ASC|DESC))?(?:\s+(text|number))?$/.exec(part.trim().replace(/\.$/, ''));
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
