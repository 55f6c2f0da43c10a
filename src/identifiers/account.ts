import type { Identity } from './identity.js';
import { bareNumber, compatible } from './plainText.js';

/**
 * A bank account: an IBAN with its check digits, or a British sort code with an account number. No account has a sort code or a
 * number of noughts, which is what banks write where they know none.
 */
export function accountIdentity(written: string): Identity {
  const text = bareNumber(written).replace(/^iban\b[\s:]*(?=\S)/i, '');
  const account = accountOf(writtenAccount(text) ?? inOrder(text) ?? text);
  return /^0{6}-|-0{8}$/.test(account.key) ? unread(text) : account;
}

/**
 * The same by earlier rules: by the seventh, what a spreadsheet took off sort codes and account numbers was missing, and eight
 * digits before six were not turned; by those before, the decimals of `1234567.0` were digits of the account.
 */
export const earlierAccountIdentity = (written: string, rules: number): Identity =>
  accountOf(rules === 7 ? bareNumber(written) : written.trim());

function accountOf(text: string): Identity {
  const compact = compatible(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact)) {
    const british = /^GB\d{2}[A-Z]{4}(\d{6})(\d{8})$/.exec(compact);
    const damaged = !checksOut(compact);
    // A British IBAN and its sort code with account number are one account.
    if (british && !damaged) return plain(british[1] as string, british[2] as string);
    return { key: compact, label: compact.replace(/(.{4})(?=.)/g, '$1 '), damaged, properties: { damaged } };
  }
  if (/^\d{14}$/.test(compact)) return plain(compact.slice(0, 6), compact.slice(6));
  return unread(text);
}

const unread = (text: string): Identity => ({
  key: `RAW:${text}`,
  label: text,
  damaged: true,
  properties: { damaged: true },
});

/** A sort code in its three pairs. */
const sortCode = String.raw`\d\d(?<sign>[- ])\d\d\k<sign>\d\d`;
const turned = new RegExp(String.raw`^(?<number>\d{8})[\s,;/-]+(?<code>\d{6}|${sortCode})$`);
/** A spreadsheet takes a leading zero off a sort code of six digits and off a number of eight; old numbers have seven. */
const shortened = new RegExp(String.raw`^(?<code>\d{5,6}|${sortCode})[\s,;/-]+(?<number>\d{7,8})$`);

/** Whether a leading zero of a sort code or an account number was put back, which is to be told. */
export const lacksZero = (written: string): boolean => {
  const { code = '', number = '' } = shortened.exec(bareNumber(written))?.groups ?? {};
  return code.length === 5 || number.length === 7;
};

/** A sort code and an account number as they are written in full, in this order; null where they are not apart. */
function inOrder(text: string): string | null {
  const { code, number } = (turned.exec(text) ?? shortened.exec(text))?.groups ?? {};
  if (code === undefined || number === undefined) return null;
  return `${code.replace(/\D+/g, '').padStart(6, '0')} ${number.padStart(8, '0')}`;
}

/** Digits by which an account whose sort code is not said may be another's: those of its number, or the last of them. */
const fewest = 4;

/** Whether two written accounts are one, or may be: where one of them says less, such as no sort code, it ends the other. */
export function mayBeOneAccount(first: string, second: string, identify: (written: string) => Identity): boolean {
  const [one, other] = [identify(first).key, identify(second).key];
  if (one === other) return true;
  const [short, long] = [one, other].map((key) => key.replace(/\D+/g, '')).sort((a, b) => a.length - b.length);
  return short !== undefined && short.length >= fewest && (long ?? '').endsWith(short);
}

const pair = new RegExp(
  String.raw`^(?:sort(?: ?code)?)?[\s:]*(?<code>${sortCode})[\s,/;]+(?:(?:bank )?acc(?:oun)?t?|a/c)?\.?\s*(?:no|number|num)?[.:\s]*(?<number>\d{8})$`,
  'i',
);

/** A sort code in its three pairs with an account number, as one text: `20-30-40 12345678`; null for anything else. */
export function writtenAccount(text: string): string | null {
  const { code, number } = pair.exec(text)?.groups ?? {};
  return code === undefined ? null : `${code.replaceAll(' ', '-')} ${number}`;
}

const plain = (sortCode: string, number: string): Identity => ({
  key: `${sortCode}-${number}`,
  label: `${sortCode.replace(/(\d\d)(?=\d)/g, '$1-')} ${number}`,
  damaged: false,
  properties: { damaged: false },
});

/** ISO 7064 mod 97-10, as IBANs use it. */
function checksOut(iban: string): boolean {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  let rest = 0;
  for (const sign of turned) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}
