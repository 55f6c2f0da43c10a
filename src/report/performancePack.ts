import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { CubeFilter } from '../programme/conditions.js';
import { cube } from '../programme/cube.js';
import { type Dimension, type FactName, facts } from '../programme/facts.js';
import { quarterBefore, quarterName, quarterNamed } from '../programme/months.js';
import { quarterOf } from '../programme/quarter.js';
import { totals } from '../programme/totals.js';
import { readVocabulary } from '../programme/vocabulary.js';
import type { Pack, PackGroup, Shown } from './pack.js';
import { packCsv } from './packCsv.js';
import { packHtml } from './packHtml.js';

export interface PackArgs {
  readonly force?: string | null;
  readonly region?: string | null;
  readonly quarter: string;
  readonly asAt?: Date | null;
  readonly suppress?: boolean | null;
}

/** How many quarters a trend shows. */
const trendQuarters = 8;

/** Everything that a force's or region's quarterly meeting looks at, by one query. */
export async function performancePack(args: PackArgs, context: Context, schema: GraphQLSchema) {
  context.demand('STATISTICS');
  const quarter = quarterNamed('quarter', args.quarter);
  const vocabulary = await readVocabulary(context, schema);
  const place = placeOf(args, vocabulary);
  const where: CubeFilter = place.kind === 'FORCE' ? { forces: [place.code] } : { regions: [place.code] };
  const common = { asAt: args.asAt ?? new Date(), suppress: args.suppress ?? null };
  const ask = (name: FactName, groupBy: readonly Dimension[], filter: CubeFilter) =>
    cube(facts[name], { ...common, groupBy, filter }, context, schema);
  const quarters = Array.from({ length: trendQuarters }, (_one, index) =>
    quarterName(quarterBefore(quarter, trendQuarters - 1 - index)),
  ).filter((name) => name >= '2000');
  const inTrend = { ...where, financialQuarters: quarters };
  const inQuarter = { ...where, financialQuarters: [quarterName(quarter)] };
  const trends = await Promise.all(
    (['taskings', 'identifications', 'disruptions'] as const).map((name) => ask(name, ['FINANCIAL_QUARTER'], inTrend)),
  );
  const groups = async (dimension: Dimension): Promise<readonly PackGroup[]> => {
    const [now, ever] = await Promise.all([
      ask('disruptions', [dimension], inQuarter),
      ask('disruptions', [dimension], where),
    ]);
    return ever.cells.map((cell, index) => ({
      group: cell.keys[0]?.value ?? 'not stated',
      inQuarter: now.cells[index]?.count ?? (now.cells[index] === undefined ? 0 : null),
      sinceInception: cell.count,
    }));
  };
  const [threatTypes, fourPs, registered, used, headline, compared] = await Promise.all([
    groups('THREAT_TYPE'),
    groups('FOUR_P'),
    ask('registrations', ['FORCE'], {}),
    ask('appUsage', ['FORCE'], {}),
    totals({ ...common, filter: where }, context, schema),
    quarterOf({ ...common, year: quarter.year, quarter: quarter.quarter, filter: where }, context, schema),
  ]);
  const countIn = (index: number, name: string): Shown => {
    const cell = trends[index]?.cells.find(({ keys }) => keys[0]?.value === name);
    return cell === undefined ? 0 : cell.count;
  };
  const pack: Pack = {
    place,
    asAt: headline.asAt,
    quarter: compared,
    totals: headline as unknown as Pack['totals'],
    trend: quarters.map((name) => ({
      quarter: name,
      newTaskings: countIn(0, name),
      newIdentifications: countIn(1, name),
      newDisruptions: countIn(2, name),
    })),
    threatTypes,
    fourPs,
    adoption: adoptionOf(registered, used),
  };
  return {
    ...pack,
    csv: () => packCsv(pack),
    json: () => JSON.stringify(plain(pack), null, 2),
    html: () => packHtml(pack),
  };
}

type Cube = Awaited<ReturnType<typeof cube>>;

/** Every force of either cube; one that a cube does not have has nothing there, which is not withheld. */
function adoptionOf(registered: Cube, used: Cube): Pack['adoption'] {
  const keyOf = ({ keys: [key] }: Cube['cells'][number]) => key?.value ?? null;
  const sumIn = ({ cells }: Cube, force: string | null): Shown => {
    const cell = cells.find((one) => keyOf(one) === force);
    return cell === undefined ? 0 : cell.sum;
  };
  const names = new Map([...used.cells, ...registered.cells].map((cell) => [keyOf(cell), cell.keys[0]?.label ?? '']));
  return [...names].map(([force, name]) => ({
    force: force ?? 'not stated',
    name,
    registrations: sumIn(registered, force),
    uses: sumIn(used, force),
  }));
}

/** The pack without what only the API's own fields need. */
export function plain(pack: Pack): unknown {
  const { lines: _lines, ...totalsShown } = pack.totals as Record<string, unknown>;
  return { ...pack, totals: totalsShown };
}

function placeOf({ force, region }: PackArgs, vocabulary: Awaited<ReturnType<typeof readVocabulary>>): Pack['place'] {
  if ((force == null) === (region == null)) {
    const codes = [...vocabulary.words(facts.taskings, 'FORCE'), ...vocabulary.words(facts.taskings, 'REGION')];
    const allowed = codes.map(({ value }) => value);
    throw badInput('force', `either a force or a region, by code: ${allowed.join(', ')}`, { force, region }, allowed);
  }
  if (force != null) {
    const found = vocabulary.force(force);
    if (found) return { kind: 'FORCE', code: force, name: found.name };
    const codes = vocabulary.forces.map(({ code }) => code);
    throw badInput('force', `one of ${codes.join(', ')}`, force, codes);
  }
  const codes = vocabulary.words(facts.taskings, 'REGION');
  const found = codes.find(({ value }) => value === region);
  if (found) return { kind: 'REGION', code: found.value, name: found.label };
  const allowed = codes.map(({ value }) => value);
  throw badInput('region', `one of ${allowed.join(', ')}`, region, allowed);
}
