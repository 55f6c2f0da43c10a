import type { IdentifierKind } from './identity.js';
import { isMacAddress, macAddress } from './macAddress.js';
import { compatible } from './plainText.js';

/** What an identifier comes to without its scheme: the handle without its platform, the number without the sort of document. */
export interface BareValue {
  readonly kind: IdentifierKind;
  readonly value: string;
}

const scheme = /^\p{L}[\p{L}\d ._/-]{0,30}:\s*(?=\S)/u;
/** What people name before a document or a handle, without a colon. */
const named = new RegExp(
  '^(?:passport|nino?|national insurance|(?:driving )?licen[cs]e|nhs|pnc(?: ?id)?|visa|id(?: card)?|' +
    'snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|telegram|twitter|facebook|fb|discord|kik|wickr)' +
    String.raw`(?: (?:no|num|number|id|user(?:name)?|handle))?[\s.:#-]+(?=\S)`,
  'i',
);
/** The page of an account: `https://www.instagram.com/ember_99/`. */
const page = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/(?:add\/|in\/|user\/|u\/)?@?([^/?#\s]+)\/?(?:[?#]\S*)?$/i;

/**
 * What a text may be without its scheme. Lists name few schemes, and each in its own way: `QQ123456C`, `NI QQ123456C` and
 * `NINO:QQ123456C` are one document. A word alone is no handle: it begins with `@`, names its platform or has a figure in it.
 */
export function bareValues(written: string): readonly BareValue[] {
  const text = compatible(written).trim();
  if (isMacAddress(text)) return [{ kind: 'Identifier', value: macAddress(text) ?? text }];
  const account = page.exec(text)?.[1];
  if (account !== undefined) return [{ kind: 'OnlineHandle', value: account.toLowerCase() }];
  const bare = text.replace(named, '').replace(scheme, '');
  const handle = bare.replace(/^@/, '').toLowerCase();
  const number = bare.toUpperCase();
  const isHandle = /^[^\s:@]{3,60}$/.test(handle) && (bare !== text || /^@|[\d_]/.test(bare));
  // Groups of a number, and no words.
  const isNumber = /^(?=(?:.*\d){3})(?:(?:[A-Z]{1,2}|[A-Z0-9/.-]*\d[A-Z0-9/.-]*)(?:\s+|$))+$/.test(number);
  const value = number.replace(/\s+/g, '');
  const kinds =
    isNumber && value.length >= 5 && value.length <= 40 ? (['IdentityDocument', 'Identifier'] as const) : [];
  return [
    ...(isHandle ? [{ kind: 'OnlineHandle', value: handle } as const] : []),
    ...kinds.map((kind) => ({ kind, value })),
  ];
}
