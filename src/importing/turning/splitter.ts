import { namesNobody } from '../../identifiers/generalWords.js';
import { isNotKnown } from '../../identifiers/notKnown.js';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A word that parts values does so in any letters, and over lines. By the first seven rules it did as it was written. */
const parting = (text: string, rules: number): string => {
  if (rules < 8 || !/\p{L}/u.test(text)) return literal(text);
  return text
    .split(/\s+/)
    .map(literal)
    .join('\\s+')
    .replace(/^\\s\+/, '(?<!\\s)\\s+');
};

/** Makes a function that gives the values of a cell, by what parts them. */
export function splitter(separators: readonly string[], areNames: boolean, rules: number) {
  const separator = new RegExp(separators.map((one) => parting(one, rules)).join('|'), rules >= 8 ? 'iu' : 'u');
  return (cell: string): readonly string[] => {
    const items = (areNames ? withoutCount(cell) : cell).split(separator).map((item) => item.trim());
    return (areNames ? items.flatMap(namesIn) : items).filter((item) => item !== '');
  };
}

/** `Jay Smith + 2` names one person. */
const withoutCount = (cell: string) => cell.replace(/(?<=\S)\s*\+\s*\d+$/, '');

/** What names begin with in small letters, and what no name has: `Jay Smith, known to police` is one person. */
const particle = /^(al|bin|bint|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|y|ibn|abu|ap|st|mac|o)$/iu;
const unnamed = /^(aged?|at|by|child|from|in|is|known|lives|no|not|on|the|to|user|was|with|years?)$/iu;
const nameWord = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

const isWord = (word: string) =>
  nameWord.test(word) && !unnamed.test(word) && (/^\P{Ll}/u.test(word) || particle.test(word));

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 1 && words.every(isWord);
}

const isWhole = (name: string) => isName(name) || namesNobody(name) || isNotKnown(name);
/** A surname before a comma may be of one word or begin with a particle: `De Souza, John Paul`. */
const maySurname = (name: string) => !name.includes(' ') || particle.test(name.split(/\s+/)[0] ?? '');

/** Names with commas or lines between them; `Smith, Jay` is one name, and `Jay Smith, aged 15` is as well. */
function namesIn(text: string): readonly string[] {
  if (!/[,\r\n]/.test(text)) return [text];
  const names = text.split(/[,\r\n]+/).map((name) => name.trim());
  const [first = '', second = ''] = names;
  const mayBeOne = names.length === 2 && !/[\r\n]/.test(text) && maySurname(first) && isName(second);
  return names.length > 1 && !mayBeOne && names.every(isWhole) ? names : [text];
}
