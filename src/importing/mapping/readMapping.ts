import { isMap, LineCounter, type Pair, parseDocument } from 'yaml';
import { mappingProblems, type Path } from './mappingProblems.js';
import { type Mapping, mappingSchema } from './mappingSchema.js';

/** What is wrong with a mapping, each with the line and column where it stands. */
export class MappingError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The mapping cannot be used:\n  ${problems.join('\n  ')}`);
    this.problems = problems;
  }
}

/**
 * Reads a mapping from YAML.
 * @throws MappingError that names line and column of everything that is wrong
 */
export function readMapping(text: string): Mapping {
  return mappingOf(text, mappingProblems);
}

/** Reads a mapping by which something was imported: what was wrong with it was found then, by the rules of then. */
export const readStoredMapping = (text: string): Mapping => mappingOf(text, () => []);

function mappingOf(text: string, problemsOf: typeof mappingProblems): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 100 } as never);
  const placed = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}: ${message}`;
  };
  if (document.errors.length > 0) {
    throw new MappingError(
      document.errors.map((error) => placed(error.pos[0], error.message.split(' at line')[0] ?? '')),
    );
  }
  const at = (path: Path, message: string) => placed(offsetOf(document, path), `${path.join('.')}: ${message}`);
  const plain = plainOf(document);
  if (typeof plain === 'string') throw new MappingError([plain]);
  const read = mappingSchema.safeParse(plain.value);
  if (!read.success) {
    throw new MappingError(
      read.error.issues.map((issue) => {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
        return at(unknown === undefined ? issue.path : [...issue.path, unknown], issue.message);
      }),
    );
  }
  const problems = problemsOf(read.data, at);
  if (problems.length > 0) throw new MappingError(problems);
  return read.data;
}

/** What the document says; why not, in words, where one place of it stands for another that there is none of, or for too many. */
function plainOf(document: ReturnType<typeof parseDocument>): { readonly value: unknown } | string {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    if (error instanceof ReferenceError) return error.message;
    throw error;
  }
}

/** Where a path stands in the text: at its key, or else at the nearest thing around it. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item: Pair) => String(item.key) === String(key));
      const range = (pair?.key as { range?: readonly number[] } | undefined)?.range;
      if (range) return range[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}
