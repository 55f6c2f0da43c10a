/** What judging a statement needs of it, as statements of Cypher give it: by place. */
export type Evidence = readonly [
  gradeRank: number | null,
  status: string | null,
  strength: string | null,
  lastSeen: string | null,
  source: string | null,
];

/** 3x5x2: how much the source counts for (1 to 3), and how much what it knows (A to E). */
const sources = [0.9, 0.6, 0.3];
const informations = [1, 0.9, 0.7, 0.5, 0.1];
const strengths: Readonly<Record<string, number>> = { POSSIBLE: 0.5, PROBABLE: 0.8 };
const evidence = 0.95;
const ungraded = 0.5;

/** How much one statement is worth, 0 to 1: by its grade, and by how strongly it is put. */
export function worthOf([gradeRank, status, strength]: Evidence): number {
  if (status === 'DISPROVED') return 0;
  return gradeWorth(gradeRank) * (strengths[strength ?? ''] ?? 1);
}

/** Of several statements the best one counts: bad ones beside it take nothing from it. */
export const bestOf = (statements: readonly Evidence[]): number => Math.max(0, ...statements.map(worthOf));

/** To three places: what is a rule of thumb shall not look exact. */
export const rounded = (worth: number): number => Math.round(worth * 1000) / 1000;

/** The source on which everything rests that is worth something; null where there are several, or none. */
export function onlySource(statements: readonly Evidence[]): string | null {
  const named = new Set(statements.filter((one) => worthOf(one) > 0).map(([, , , , source]) => source));
  const [source] = named;
  return named.size === 1 ? (source ?? null) : null;
}

/** Ranks are those of `gradeRank`: 0 for evidence, 1 to 15 for 1A to 3E, more for what is not graded. */
function gradeWorth(rank: number | null): number {
  if (rank === 0) return evidence;
  if (rank === null || rank > 15) return ungraded;
  return (sources[Math.floor((rank - 1) / 5)] as number) * (informations[(rank - 1) % 5] as number);
}
