import { namesNobody } from '../../identifiers/generalWords.js';
import { isNotKnown } from '../../identifiers/notKnown.js';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A word that parts values does so in any letters, and over lines. By the first seven rules it did as it was written. */
const parting = (text: string, rules: number): string => {
  if (rules < 8 || !/\p{L}/u.test(text)) return literal(text);
  return text.split(/\s+/).map(literal).join('\\s+');
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

const wholeName = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*)+$/u;
const isWhole = (name: string) => wholeName.test(name) || namesNobody(name) || isNotKnown(name);

/** Names with commas or lines between them; `Smith, Jay` is one name, and `Jay Smith, aged 15` is as well. */
function namesIn(text: string): readonly string[] {
  const names = text.split(/[,\r\n]+/).map((name) => name.trim());
  return names.length > 1 && names.every(isWhole) ? names : [text];
}
