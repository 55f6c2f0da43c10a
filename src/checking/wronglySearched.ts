import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';
import { searchTexts } from '../matching/search/searchTexts.js';

/** Ids of records and events that a search finds by other words than they say, at most so many. */
export async function wronglySearched(admin: Admin, library: Library, most: number): Promise<readonly string[]> {
  const { body } = library.get('check/searchedTexts');
  const wrong: string[] = [];
  let after = '';
  while (wrong.length < most) {
    const found = await admin.run(`${body}\nRETURN id, stated, searchWords, searchSounds`, { after });
    for (const { id, stated, searchWords, searchSounds } of found) {
      const texts = searchTexts(stated as Row);
      if (texts.searchWords !== searchWords || texts.searchSounds !== searchSounds) wrong.push(String(id));
    }
    const last = found.at(-1);
    if (last === undefined) break;
    after = String(last.id);
  }
  return wrong.slice(0, most);
}
