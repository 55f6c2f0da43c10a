type Statement = Readonly<Record<string, unknown>>;

/** Weakest first. A value not listed ranks lowest. */
const ranks: Readonly<Record<string, readonly string[]>> = {
  status: ['DISPROVED', 'REPORTED', 'BELIEVED', 'CONFIRMED'],
  strength: ['POSSIBLE', 'PROBABLE', 'CONFIRMED'],
};

/** Properties whose merged value is the same in whatever order the statements come. */
const orderless: ReadonlySet<string> = new Set(['firstSeen', 'from', 'lastSeen', 'to', 'count', 'status', 'strength']);

/** What merging a property reads of each statement: the property, and what ranks the statements where that matters. */
export const readsOf = (property: string): readonly string[] =>
  orderless.has(property) ? [property] : [property, 'id', 'gradeRank', 'recordedAt'];

/**
 * One property of several visible statements about the same pair, as one value: earliest start, latest end, sum of
 * counts, strongest status and strength; anything else from the best graded, then newest statement that has it.
 */
export function mergeStatements(property: string, statements: readonly Statement[]): unknown {
  const values = statements
    .map((statement) => statement[property])
    .filter((value) => value !== null && value !== undefined);
  if (values.length === 0) return null;
  switch (property) {
    case 'firstSeen':
    case 'from':
      return values.reduce((least, value) => (String(value) < String(least) ? value : least));
    case 'lastSeen':
    case 'to':
      return values.reduce((most, value) => (String(value) > String(most) ? value : most));
    case 'count':
      return values.reduce((sum: number, value) => sum + Number(value), 0);
    case 'status':
    case 'strength': {
      const rank = (value: unknown) => ranks[property]?.indexOf(String(value)) ?? -1;
      return values.reduce((best, value) => (rank(value) > rank(best) ? value : best));
    }
    default:
      return [...statements].sort(byGradeThenNewest).find((statement) => statement[property] != null)?.[property];
  }
}

/** Every different value, best graded and newest first: for fields that are lists. */
export const distinctStatements = (property: string, statements: readonly Statement[]): unknown[] => [
  ...new Set(
    [...statements]
      .sort(byGradeThenNewest)
      .flatMap((statement) => statement[property] ?? [])
      .filter((value) => value !== null),
  ),
];

const byGradeThenNewest = (a: Statement, b: Statement): number =>
  Number(a.gradeRank ?? 99) - Number(b.gradeRank ?? 99) ||
  String(b.recordedAt ?? '').localeCompare(String(a.recordedAt ?? '')) ||
  String(a.id).localeCompare(String(b.id));
