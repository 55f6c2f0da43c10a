import { doubleMetaphone } from 'double-metaphone';

/** How a word sounds, one or two codes; none for what has no letters or says too little to go by. */
export function soundsOf(word: string): readonly string[] {
  const codes = new Set(doubleMetaphone(word).filter((code) => code.length >= 2));
  return [...codes];
}
