import { pathsOf } from './argumentPaths.js';

/** The operations among a field's arguments, wherever it may be narrowed to some. */
export const operationsIn = pathsOf((name, type) => type === 'ID' && (name === 'operation' || name === 'operations'));

/**
 * The ids of operations that were named by their reference, for one request. Whoever gives ids, as charts do, pays nothing
 * for it: the database is asked only of what cannot be an id.
 */
export class OperationNames {
  readonly #look: (texts: readonly string[]) => Promise<readonly (readonly [string, string])[]>;
  readonly #found = new Map<string, Promise<string>>();

  constructor(look: (texts: readonly string[]) => Promise<readonly (readonly [string, string])[]>) {
    this.#look = look;
  }

  /** What stands for each of some texts: the id of an operation that the viewer may see, or the text as it is. */
  async idsOf(texts: readonly string[]): Promise<(text: string) => string> {
    const unknown = [...new Set(texts)].filter((text) => isReference(text) && !this.#found.has(text));
    if (unknown.length > 0) {
      const asked = this.#look(unknown).then((rows) => new Map(rows));
      for (const text of unknown)
        this.#found.set(
          text,
          asked.then((ids) => ids.get(text) ?? text),
        );
    }
    const ids = new Map<string, string>();
    for (const text of texts) ids.set(text, (await this.#found.get(text)) ?? text);
    return (text) => ids.get(text) ?? text;
  }
}

/** A reference is short; nothing else is worth looking for. */
const isReference = (text: string): boolean => text.length <= 200 && !/^operation_[0-9a-f]{24}$/.test(text);
