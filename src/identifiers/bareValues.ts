import type { IdentifierKind } from './identity.js';
import { isMacAddress, macAddress } from './macAddress.js';
import { compatible } from './plainText.js';

/** What an identifier comes to without its scheme: the handle without its platform, the number without the sort of document. */
export interface BareValue {
  readonly kind: IdentifierKind;
  readonly value: string;
}

const scheme = /^\p{L}[\p{L}\d ._/-]{0,30}:\s*(?=\S)/u;
/** Documents that people name before a number, without a colon. */
const document =
  /^(?:passport|nino?|national insurance|(?:driving )?licen[cs]e|nhs|pnc(?: ?id)?|visa|id(?: card)?)(?: (?:no|num|number|id))?[\s.:#-]+(?=\S)/i;

/**
 * What a text may be without its scheme. Lists name few schemes, and each in its own way: `QQ123456C`, `NI QQ123456C` and
 * `NINO:QQ123456C` are one document. A word alone is no handle: it begins with `@`, names its platform or has a figure in it.
 */
export function bareValues(written: string): readonly BareValue[] {
  const text = compatible(written).trim();
  if (isMacAddress(text)) return [{ kind: 'Identifier', value: macAddress(text) ?? text }];
  const named = text.replace(document, '').replace(scheme, '');
  const handle = named.replace(/^@/, '').toLowerCase();
  const number = named.toUpperCase().replace(/\s+/g, '');
  const isHandle = /^[^\s:@]{3,60}$/.test(handle) && (named !== text || /^@|[\d_]/.test(named));
  const isNumber = /^(?=(?:.*\d){3})[A-Z0-9/.-]{5,40}$/.test(number);
  return [
    ...(isHandle ? [{ kind: 'OnlineHandle', value: handle } as const] : []),
    ...(isNumber
      ? [{ kind: 'IdentityDocument', value: number } as const, { kind: 'Identifier', value: number } as const]
      : []),
  ];
}
