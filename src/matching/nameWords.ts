import anyAscii from 'any-ascii';
import { weights } from './weights.js';

/** A word of a name as it is compared: Latin letters and figures in lower case. */
export interface NameWord {
  readonly text: string;
  readonly weight: number;
}

/** Enough of any name; what is longer is no name, and must not cost more. */
const mostCharacters = 200;
const mostWords = 8;

const silent = new Set(
  'mr mrs ms miss mx dr prof sir dame lady lord rev fr sgt pc dc ds jr junior sr senior aka nee ltd limited plc llp llc inc co company the'.split(
    ' ',
  ),
);
const particles = new Set(
  'al el ul ud bin ibn bint ben de da di do dos du del della la le van von der den ter y e st'.split(' '),
);
/** They stand before a word and belong to it: `Mc Glynn`, `O Brien`, `Abd al Rahman`. */
const joined = /\b(mc|mac|o|abd|abdul|abdel|abdal) (?:(?:al|el|ul|ur|ar|us|as) )?(?=\p{L}{3})/gu;
const abd = /^abd(?:ul|el|al|ur|us|r|s)?(?=[a-z]{4})/;

/**
 * The words of a name in any script: titles and legal forms put aside, `Surname, Given` turned round, prefixes joined to
 * their words. A name of nothing but such words keeps them.
 */
export function nameWords(name: string): readonly NameWord[] {
  const turned = name.slice(0, mostCharacters).replace(/^([^,]+),([^,]+)$/, '$2 $1');
  const texts = latin(turned)
    .replace(/['’`´.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(joined, (_all, prefix: string) => (prefix.startsWith('abd') ? 'abdul' : prefix))
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => text.replace(abd, 'abdul'));
  const telling = texts.filter((text) => !silent.has(text));
  return (telling.length > 0 ? telling : texts).slice(0, mostWords).map((text) => ({ text, weight: weightOf(text) }));
}

/** Latin letters for every script; a Chinese character is a word of its own, as names are written there without spaces. */
export const latin = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : anyAscii(text.normalize('NFKC').replace(/\p{Script=Han}/gu, '$& ')).toLowerCase();

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

function weightOf(text: string): number {
  if (particles.has(text)) return weights.name.particle;
  return /^[a-z]$/.test(text) ? weights.name.initial : weights.name.fullWord;
}
