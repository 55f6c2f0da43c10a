import { createHash } from 'node:crypto';
import type { AuditedRequest } from './auditedRequest.js';

/** Most characters that are sealed of what came and was not asked: what could not be read, or was refused for its form. */
const most = 16_384;

/**
 * What an entry seals. Of what came without a believed token, its digest and length alone: nobody is known who sent it, and it
 * must not fill the log. What a document was asked with is sealed whole; of the rest there is the beginning, with the digest
 * of all.
 */
export function sealedValues({ viewer, document, values }: AuditedRequest): unknown {
  if (values === null || (viewer !== null && document !== null)) return values;
  const text = JSON.stringify(values);
  if (viewer === null) return digestOf(text);
  return text.length <= most ? values : { beginning: text.slice(0, most), ...digestOf(text) };
}

const digestOf = (text: string) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  length: text.length,
});
