/** The library has no types of its own. */
declare module 'talisman/metrics/jaro-winkler.js' {
  export default function jaroWinkler(one: string, other: string): number;
}
declare module 'talisman/metrics/damerau-levenshtein.js' {
  export default function damerauLevenshtein(one: string, other: string): number;
}
