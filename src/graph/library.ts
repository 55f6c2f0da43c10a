import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Fragment, parseFragment } from './fragment.js';

/** Every `.cypher` file under a folder, by its path without ending: `phone/attributions`. */
export class Library {
  readonly #fragments: ReadonlyMap<string, Fragment>;

  constructor(folder: string) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    this.#fragments = new Map(
      files.map((file) => {
        const name = relative(folder, file)
          .split(sep)
          .join('/')
          .replace(/\.cypher$/, '');
        return [name, parseFragment(name, readFileSync(file, 'utf8'))];
      }),
    );
  }

  get(name: string): Fragment {
    const fragment = this.#fragments.get(name);
    if (!fragment) throw new Error(`There is no file cypher/${name}.cypher.`);
    return fragment;
  }

  all(): readonly Fragment[] {
    return [...this.#fragments.values()];
  }
}
