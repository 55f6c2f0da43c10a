import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';
import { searchTexts } from '../matching/search/searchTexts.js';
import { inBatches } from './inBatches.js';

/** Makes the words anew by which records and events are found, wherever they are marked as stale; safe to be cut short. */
export async function fillSearch(admin: Admin, library: Library): Promise<void> {
  const stale = library.get('writing/staleSearched').body;
  const texts = library.get('writing/searchTexts').body;
  for (;;) {
    const found = await admin.run(stale);
    if (found.length === 0) return;
    const rows = found
      .map(({ id, stated }) => ({ id: String(id), ...searchTexts(stated as Row) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    await inBatches(rows, 1, (some) => admin.run(texts, { rows: some }));
  }
}
