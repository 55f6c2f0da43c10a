import { createRandom } from './random.js';

/** One supported request before it belongs to an operation. */
export interface CaseSlot {
  readonly threatType: string;
  readonly vawg: boolean;
  readonly childExploitation: boolean;
}

interface Mix {
  readonly threatType: string;
  readonly childExploitation: boolean;
  readonly count: number;
  /** How many of these are about violence against women and girls. */
  readonly vawg: number;
}

/** The published totals: 1,069 cases, 780 of them VAWG and 342 about children. The split by threat is chosen. */
const MIXES: readonly Mix[] = [
  { threatType: 'CHILD_SEXUAL_EXPLOITATION', childExploitation: true, count: 190, vawg: 184 },
  { threatType: 'CHILD_CRIMINAL_EXPLOITATION', childExploitation: true, count: 82, vawg: 26 },
  { threatType: 'COUNTY_LINES', childExploitation: true, count: 70, vawg: 22 },
  { threatType: 'ADULT_SEXUAL_EXPLOITATION', childExploitation: false, count: 420, vawg: 414 },
  { threatType: 'MODERN_SLAVERY', childExploitation: false, count: 150, vawg: 82 },
  { threatType: 'ORGANISED_IMMIGRATION_CRIME', childExploitation: false, count: 57, vawg: 20 },
  { threatType: 'LABOUR_EXPLOITATION', childExploitation: false, count: 60, vawg: 18 },
  { threatType: 'CUCKOOING', childExploitation: false, count: 40, vawg: 14 },
];

export function createCaseSlots(): CaseSlot[] {
  const slots = MIXES.flatMap(({ threatType, childExploitation, count, vawg }) =>
    Array.from({ length: count }, (_, index) => ({ threatType, childExploitation, vawg: index < vawg })),
  );
  return createRandom('cases').shuffle(slots);
}
