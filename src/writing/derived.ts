import type { Row } from '../graph/graph.js';
import { wordsOf } from '../matching/search/wordsOf.js';
import type { LinkRow } from './rows.js';

/** Whether a link says of itself that it does not stand. */
export const isDisproved = ({ properties }: { readonly properties: Row }): boolean => properties.status === 'DISPROVED';

/**
 * A link with what follows from what it says: a number is searched by the name under which it was saved, and what was disproved
 * has no weight.
 */
export function withDerived(link: LinkRow): LinkRow {
  const { label, status } = link.properties;
  const isSaved = link.type === 'SAVED_AS' && typeof label === 'string';
  if (!isSaved && status === undefined) return link;
  return {
    ...link,
    properties: {
      ...link.properties,
      ...(isSaved ? { savedName: wordsOf(label).join(' ') } : {}),
      ...(status === undefined ? {} : { unitWeight: isDisproved(link) ? 0 : null }),
    },
  };
}
