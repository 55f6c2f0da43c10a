import type { Context } from '../context.js';
import { tooCostly } from '../errors.js';
import { type Axis, AxisTree } from './axes.js';
import {
  type AxisName,
  axisNames,
  type CodeAxis,
  forceLeaf,
  type Grain,
  holdersOf,
  slotOf,
  timeLeaf,
} from './divisionAxes.js';
import type { FactSpec } from './facts.js';
import { type Cell, Margins, sizeOf } from './margins.js';
import { monthNumber } from './months.js';
import { type Selected, selected } from './selection.js';
import { suppress } from './suppression.js';
import type { Vocabulary } from './vocabulary.js';

/** What is divided by what, to decide what is withheld. */
export interface Division {
  readonly spec: FactSpec;
  readonly axes: ReadonlySet<AxisName>;
  readonly grain: Grain;
  /** Statuses that count; all where none are named. A status that is an axis limits nothing. */
  readonly statuses?: readonly string[] | undefined;
}

export interface Reading {
  readonly asAt: string;
  readonly visible?: boolean;
  readonly operations?: readonly string[] | null;
}

/** Which words of an axis are meant; of time, which months. */
export type Meant = Partial<Record<Exclude<AxisName, 'TIME'>, (word: string) => boolean>> & {
  readonly TIME?: (month: number) => boolean;
};

/** The figures of one kind of fact, divided, and what of them is withheld. */
export interface Divided {
  /** The words of each axis for every row there is; a month by its number. */
  readonly rows: readonly ReadonlyMap<AxisName, string | number>[];
  figure(meant: Meant): Selected;
}

/** Periods reach from here on; what is older is not of the programme, and stands with what is not dated. */
export const periodsFrom = monthNumber(1990, 0);

/** Most places of one table, margins and total among them. */
const mostPlaces = 50_000;

/** How many facts, by the numbers of some axes; `group`: in which group of what they state. */
export type DividedRow = readonly [
  ...[fact: string, codes: readonly number[], operation: string | null, n: number, amount: number],
  group?: string,
];

/** Reads divided figures of some kinds of fact, by one statement; always all that count, whatever a filter leaves. */
export async function readDivided(
  divisions: readonly Division[],
  { asAt, visible = false, operations = null }: Reading,
  vocabulary: Vocabulary,
  context: Context,
): Promise<readonly Divided[]> {
  const columns = columnsOf(divisions);
  const byOperation = divisions.some(({ axes }) => axes.has('OPERATION'));
  const perReader = visible || byOperation || operations !== null;
  const { rows } = await (perReader ? context.ask : context.askForAll)('programme/divided', {
    facts: [...new Set(divisions.map(({ spec }) => spec.fact))],
    asAt,
    dimensions: columns.map(slotOf),
    byOperation,
    visible,
    operations,
  });
  return divisions.map((division) => divided(division, rows as DividedRow[], columns, vocabulary));
}

/** What a statement must tell apart for some divisions. */
export function columnsOf(divisions: readonly Division[]): readonly CodeAxis[] {
  const isUsed = (name: AxisName) =>
    divisions.some(
      ({ axes, statuses }) =>
        axes.has(name) || (name === 'STATUS' && statuses !== undefined) || (name === 'REGION' && axes.has('FORCE')),
    );
  return axisNames.filter((name): name is CodeAxis => name !== 'OPERATION' && name !== 'GROUP' && isUsed(name));
}

/** Figures out of rows that are read. */
export function divided(
  { spec, axes, grain, statuses }: Division,
  rows: readonly DividedRow[],
  columns: readonly CodeAxis[],
  vocabulary: Vocabulary,
): Divided {
  const names = axisNames.filter((name) => axes.has(name) || (name === 'REGION' && axes.has('FORCE')));
  const own = rows.filter(([fact]) => fact === spec.fact);
  const wordOf = (name: AxisName, [, codes, operation, , , group]: DividedRow): string | number => {
    if (name === 'OPERATION') return operation ?? '';
    if (name === 'GROUP') return group ?? '';
    const code = codes[columns.indexOf(name)] ?? 0;
    if (name === 'TIME') return code < periodsFrom ? 0 : code;
    return vocabulary.valueOf(spec, name, code);
  };
  const counted = own.filter(
    (row) => statuses === undefined || axes.has('STATUS') || statuses.includes(String(wordOf('STATUS', row))),
  );
  const words = counted.map((row) => new Map(names.map((name) => [name, wordOf(name, row)] as const)));
  // A force stands within its region, as a quarter does within its year: the two are one axis.
  const lines = names.filter((name) => name !== 'REGION' || !axes.has('FORCE'));
  const leaves = lines.map(() => new Map<string, Leaf>());
  const cells: Cell[] = counted.map(([, , , count, sum], index) => ({
    leaves: lines.map((name, line) => {
      const own = words[index] ?? new Map<AxisName, string | number>();
      const [word, region] = [own.get(name) ?? '', String(own.get('REGION') ?? '')];
      const month = typeof word === 'number' ? word : 0;
      const leaf =
        name === 'FORCE' ? forceLeaf(region, String(word)) : typeof word === 'number' ? timeLeaf(grain, word) : word;
      leaves[line]?.set(leaf, { word: String(word), month, region });
      return leaf;
    }),
    ...{ value: spec.measure === 'sum' ? sum : count, count, sum },
  }));
  const tables = lines.map((name, line): Axis => {
    const own = leaves[line] ?? new Map<string, Leaf>();
    const holders = (leaf: string) =>
      holdersOf(name, grain, leaf, own.get(leaf)?.month ?? 0, own.get(leaf)?.region ?? '');
    return { leaves: [...own.keys()], holders };
  });
  const trees = tables.map((axis) => new AxisTree(axis));
  const size = sizeOf(trees);
  if (size > mostPlaces) throw tooCostly('number of cells, empty ones among them,', mostPlaces, size);
  const margins = new Margins(trees, cells);
  const suppressed = suppress(margins);
  return {
    rows: words,
    figure: (meant) =>
      selected(
        margins,
        suppressed,
        lines.map((name, line) => {
          const test = testOf(name, meant);
          return test && ((leaf) => test(leaves[line]?.get(leaf) ?? nowhere));
        }),
      ),
  };
}

/** What a leaf of an axis stands for. */
interface Leaf {
  readonly word: string;
  readonly month: number;
  readonly region: string;
}
const nowhere: Leaf = { word: '', month: 0, region: '' };

/** Whether a leaf is meant; null where all of the axis are. */
function testOf(name: AxisName, meant: Meant): ((leaf: Leaf) => boolean) | null {
  if (name === 'TIME') {
    const isMeant = meant.TIME;
    return isMeant === undefined ? null : ({ month }) => isMeant(month);
  }
  const [isMeant, isRegion] = [meant[name], name === 'FORCE' ? meant.REGION : undefined];
  if (isMeant === undefined && isRegion === undefined) return null;
  return ({ word, region }) => (isMeant?.(word) ?? true) && (isRegion?.(region) ?? true);
}
