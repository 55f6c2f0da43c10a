/** How a hit was found. */
export type Match =
  | 'EXACT'
  | 'LOOKALIKE'
  | 'SUCCESSION'
  | 'PARTIAL_PLATE'
  | 'LAST_DIGITS'
  | 'NAME_AND_BIRTH'
  | 'SAME_VALUE'
  | 'AS_WRITTEN';

/** What a hit's score is made of: each from 0 to 1, and the score is their product. */
export interface ScoreParts {
  readonly match: number;
  readonly grade: number;
  readonly age: number;
  readonly common: number;
}

/**
 * How much a way of matching says that two are one thing. A normal form is the thing itself. A lookalike differs where eye
 * and camera err, so it is usually right. What follows in one handset is another thing that has to do with the first. Parts
 * count by how much was read: each digit more leaves a tenth of the numbers, each character of a plate some thirtieth.
 */
export const matchWeight = {
  EXACT: () => 1,
  LOOKALIKE: () => 0.85,
  /** Two steps: another number of the same SIM card; four: the number of another card in the same handset. */
  SUCCESSION: (steps: number) => 0.8 - steps * 0.08,
  PARTIAL_PLATE: (read: number) => Math.min(0.8, 0.1 + read * 0.1),
  LAST_DIGITS: (digits: number) => Math.min(0.8, (digits - 2) * 0.11),
  NAME_AND_BIRTH: (similarity: number) => similarity * 0.9,
  /** The same number of a document or other scheme is nearly always the same one; the same handle may be another's elsewhere. */
  SAME_VALUE: (kind: string) => (kind === 'OnlineHandle' ? 0.5 : 0.7),
  /** Kept as written because it could not be read: the same writing may stand for different things. */
  AS_WRITTEN: () => 0.4,
} as const;

/** Evidence counts whole; intelligence loses with its grade (3E: almost half); what is not graded stands near its end. */
export const gradeWeight = (rank: number): number => (rank === 0 ? 1 : rank >= 20 ? 0.6 : 1 - rank * 0.03);

/** Information keeps more than half of its worth however old; the rest halves every three years. */
export const ageWeight = (days: number): number => 0.6 + 0.4 * 2 ** (-Math.max(days, 0) / 1095);

/** What many have to do with (a switchboard, a helpline) explains nothing. */
export const commonWeight = (common: boolean): number => (common ? 0.2 : 1);

export const scoreOf = ({ match, grade, age, common }: ScoreParts): number => rounded(match * grade * age * common);

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The grade behind a rank, such as `2B`; null for evidence and for what is not graded. */
export const gradeOfRank = (rank: number): string | null =>
  rank < 1 || rank > 15 ? null : `${Math.ceil(rank / 5)}${'ABCDE'[(rank - 1) % 5]}`;
