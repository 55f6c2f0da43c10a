import { compareWords, type WordLikeness, type WordReason } from './compareWords.js';
import { type NameWord, nameWords } from './nameWords.js';
import { weights } from './weights.js';

/** Two words that were held against each other; null where only one side has a word. */
export interface WordPair {
  readonly one: string | null;
  readonly other: string | null;
  readonly score: number;
  readonly reason: WordReason | 'ONLY_ONE_HAS_IT';
}

export interface NameLikeness {
  /** 0 to 1; exactly 1 only for what is identical as written. */
  readonly score: number;
  readonly words: readonly WordPair[];
  /** Whether the words agree in another order. */
  readonly reordered: boolean;
}

/** How alike two names are, whatever their script, order and spelling. The same whichever stands first. */
export function compareNames(one: string, other: string): NameLikeness {
  if (one === other) {
    const words = nameWords(one).map(({ text }) => ({ one: text, other: text, score: 1, reason: 'SAME' as const }));
    return { score: 1, words, reordered: false };
  }
  if (one > other) {
    const { score, words, reordered } = compareNames(other, one);
    return { score, words: words.map((pair) => ({ ...pair, one: pair.other, other: pair.one })), reordered };
  }
  const [left, right] = joinedAlike(nameWords(one), nameWords(other));
  return left.length <= right.length ? compared(left, right, false) : compared(right, left, true);
}

/** What each word of the shorter side is held against, so that the whole comes out best; then what that is worth. */
function compared(short: readonly NameWord[], long: readonly NameWord[], turned: boolean): NameLikeness {
  const likenesses = short.map((word) => long.map((against) => compareWords(word.text, against.text)));
  const places = assign(short, long, likenesses);
  const pairs = places.map((place, index) => {
    const [a, b] = [short[index] as NameWord, long[place] as NameWord];
    return { a, b, ...(likenesses[index]?.[place] as WordLikeness), weight: (a.weight + b.weight) / 2 };
  });
  const extras = long.filter((_word, place) => !places.includes(place));
  const words: WordPair[] = [
    ...pairs.map(({ a, b, score, reason }) => pairOf(a.text, b.text, score, reason, turned)),
    ...extras.map(({ text }) => pairOf(null, text, 0, 'ONLY_ONE_HAS_IT', turned)),
  ];
  const { name } = weights;
  const telling = pairs.filter(({ weight }) => weight > 0.5);
  const contradictions = telling.filter(({ score }) => score < name.contradiction).length;
  const extra = telling.length > 1 ? name.extra : name.extraBesideOneWord;
  const total = sum(pairs.map(({ weight }) => weight)) + sum(extras.map(({ weight }) => weight * extra));
  const reordered = telling.length > 1 && places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  const score =
    (sum(pairs.map((pair) => pair.weight * pair.score)) / (total || 1)) *
    name.perContradiction ** contradictions *
    (reordered ? name.otherOrder : 1);
  return { score: Math.min(score, name.notIdentical), words, reordered };
}

/**
 * The best way to give every word of the shorter side one of the longer: over all subsets, which are few as names are
 * cut to eight words. Of equal ways the one that keeps the order is taken.
 */
function assign(
  short: readonly NameWord[],
  long: readonly NameWord[],
  likenesses: readonly (readonly WordLikeness[])[],
): readonly number[] {
  const known = new Map<number, { worth: number; places: readonly number[] }>();
  const best = (index: number, taken: number): { worth: number; places: readonly number[] } => {
    if (index === short.length) return { worth: 0, places: [] };
    const key = index * 256 + taken;
    const found = known.get(key);
    if (found) return found;
    let top: { worth: number; places: readonly number[] } = { worth: -1, places: [] };
    for (let place = 0; place < long.length; place += 1) {
      if (taken & (1 << place)) continue;
      const rest = best(index + 1, taken | (1 << place));
      const weight = ((short[index]?.weight ?? 0) + (long[place]?.weight ?? 0)) / 2;
      const inOrder = rest.places[0] === undefined || rest.places[0] > place ? 1e-6 : 0;
      const worth = rest.worth + weight * (likenesses[index]?.[place]?.score ?? 0) + inOrder;
      if (worth > top.worth) top = { worth, places: [place, ...rest.places] };
    }
    known.set(key, top);
    return top;
  };
  return best(0, 0).places;
}

/** `Mary Ann` beside `Maryann`, `de la Cruz` beside `Delacruz`: words of one side that are one of the other become one. */
function joinedAlike(
  left: readonly NameWord[],
  right: readonly NameWord[],
): [readonly NameWord[], readonly NameWord[]] {
  return [joinedAs(left, right), joinedAs(right, left)];
}

function joinedAs(words: readonly NameWord[], others: readonly NameWord[]): readonly NameWord[] {
  for (const length of [2, 3]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const text = words
        .slice(at, at + length)
        .map((word) => word.text)
        .join('');
      if (text.length > length + 1 && others.some((other) => other.text === text)) {
        return [...words.slice(0, at), { text, weight: weights.name.fullWord }, ...words.slice(at + length)];
      }
    }
  }
  return words;
}

const pairOf = (
  short: string | null,
  long: string,
  score: number,
  reason: WordPair['reason'],
  turned: boolean,
): WordPair => ({ one: turned ? long : short, other: turned ? short : long, score, reason });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
