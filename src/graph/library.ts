import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Fragment, parseFragment } from './fragment.js';
import { rename } from './rename.js';

/** Every `.cypher` file under a folder, by its path without ending: `phone/attributions`. */
export class Library {
  readonly #fragments: ReadonlyMap<string, Fragment>;

  constructor(folder: string) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const sources = new Map(
      files.map((file): [string, string] => {
        const name = relative(folder, file)
          .split(sep)
          .join('/')
          .replace(/\.cypher$/, '');
        return [name, readFileSync(file, 'utf8')];
      }),
    );
    this.#fragments = new Map(
      [...sources].map(([name, source]) => [name, parseFragment(name, withTests(source, sources))]),
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

/** What other fragments say by name, `protectedPerson(row)`: each is a file that leaves one value, of its parent. */
const tests: Readonly<Record<string, string>> = {
  happenedIn: 'fact/happenedIn',
  londonDay: 'fact/londonDay',
  inPeriod: 'event/inPeriod',
  isCommon: 'node/isCommon',
  kindLabel: 'node/kindLabel',
  mayPass: 'analysis/mayPass',
  stands: 'analysis/stands',
  protectedPerson: 'protection/protectedPerson',
  protectedMark: 'protection/protectedMark',
  standing: 'deconfliction/standing',
  isRepeated: 'deconfliction/isRepeated',
  whom: 'deconfliction/whom',
  seesAll: 'importing/seesAll',
  searchedCode: 'search/searchedCode',
  tellingTexts: 'protection/tellingTexts',
};
const said = new RegExp(`\\b(${Object.keys(tests).join('|')})\\(([\\w.]+)\\)`, 'g');

function withTests(source: string, sources: ReadonlyMap<string, string>): string {
  return source
    .split('\n')
    .map((line) =>
      line.startsWith('//')
        ? line
        : line.replace(said, (_said, test: string, of: string) => {
            const body = parseFragment(test, withTests(sources.get(tests[test] ?? '') ?? '', sources)).body;
            return rename(body.replace(/^WITH /, '').replace(/ AS value$/, ''), new Map([['parent', of]]));
          }),
    )
    .join('\n');
}
