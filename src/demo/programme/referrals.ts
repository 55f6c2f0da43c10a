import type { RowOf } from '../demoTables.js';
import { DAY } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import { createRandom } from '../random.js';
import type { World } from '../world.js';
import { correctionOf, type FactBase, factOf, LAST_DAY } from './factOf.js';

/** Safeguarding referrals since inception, as published; NRM and GAIN referrals stand beside them. */
export const SAFEGUARDING_REFERRALS = 1148;
const NRM_REFERRALS = 96;
const GAIN_REFERRALS = 58;

type ReferralKind = 'SAFEGUARDING' | 'NRM' | 'GAIN';
type ReferralRow = Omit<RowOf<'fact.Referral'>, 'kind' | keyof FactBase>;

/** Writes one referral of one person and counts it by its kind. */
export function refer(
  world: World,
  operation: Operation,
  kind: ReferralKind,
  person: string,
  at: number,
  row: ReferralRow,
): void {
  world.data.tally(`referred ${kind}`);
  const number = world.data.count(`referred ${kind}`);
  const all = { kind, concerns: [person], reference: `${kind.slice(0, 2)}/${String(number).padStart(4, '0')}`, ...row };
  const base = factOf(operation, at, 1 + (number % 5));
  if (kind === 'SAFEGUARDING' && number % 120 === 119) {
    const { first, second } = correctionOf(base);
    world.data.fact('fact.Referral', { ...first, ...all, stage: 'IDENTIFIED' });
    world.data.fact('fact.Referral', { ...second, ...all });
  } else {
    world.data.fact('fact.Referral', { ...base, ...all });
  }
}

/** As many referrals as the stories left to reach the totals, each of somebody at risk in the operation. */
export function writeReferrals(world: World): void {
  const random = createRandom('referrals');
  const open = [...world.operations.values()].filter(
    ({ size, victims }) => (size === 'THIN' || size === 'MEDIUM') && victims.length > 0,
  );
  const dayOf = (operation: Operation) =>
    Math.min(LAST_DAY, Math.min(operation.start + random.int(3, 260) * DAY, operation.end ?? LAST_DAY));
  for (let left = SAFEGUARDING_REFERRALS - world.data.count('referred SAFEGUARDING'); left > 0; left -= 1) {
    const operation = random.pick(open);
    const to = random.chance(0.6)
      ? world.places.force(operation.force).name
      : 'Local authority children and adult services';
    refer(world, operation, 'SAFEGUARDING', random.pick(operation.victims).ref, dayOf(operation), {
      ...{ to, stage: random.pick(['REFERRED', 'ACCEPTED', 'CLOSED']) },
    });
  }
  for (let left = NRM_REFERRALS - world.data.count('referred NRM'); left > 0; left -= 1) {
    const operation = random.pick(open);
    const at = dayOf(operation);
    refer(world, operation, 'NRM', random.pick(operation.victims).ref, at, nrmRow(operation, at, random.int(1, 10)));
  }
  for (let left = GAIN_REFERRALS; left > 0; left -= 1) {
    const operation = random.pick(open);
    const at = dayOf(operation);
    refer(world, operation, 'GAIN', random.pick(operation.victims).ref, at, {
      to: 'GAIN coordinator',
      stage: 'REFERRED',
    });
  }
}

/** Decisions as far as they can have been made: reasonable grounds within weeks, conclusive ones after many months. */
function nrmRow(operation: Operation, at: number, luck: number): ReferralRow {
  const [slot] = operation.cases;
  const reasonableOn = at + (4 + luck) * DAY;
  const conclusiveOn = at + (260 + luck * 12) * DAY;
  const reasonable = reasonableOn > LAST_DAY ? 'PENDING' : luck <= 6 ? 'POSITIVE' : 'NEGATIVE';
  const conclusive =
    reasonable !== 'POSITIVE' ? undefined : conclusiveOn > LAST_DAY ? 'PENDING' : luck <= 5 ? 'POSITIVE' : 'NEGATIVE';
  const day = (on: number) => factOf(operation, on).at;
  return {
    to: 'Single Competent Authority',
    stage:
      reasonable === 'PENDING'
        ? 'REFERRED'
        : conclusive && conclusive !== 'PENDING'
          ? 'CONCLUSIVE_GROUNDS'
          : 'REASONABLE_GROUNDS',
    reasonableGrounds: reasonable,
    reasonableGroundsOn: reasonable === 'PENDING' ? undefined : day(reasonableOn),
    conclusiveGrounds: conclusive,
    conclusiveGroundsOn: conclusive && conclusive !== 'PENDING' ? day(conclusiveOn) : undefined,
    exploitation: [
      slot?.threatType.includes('SEXUAL') ? 'SEXUAL' : slot?.threatType.includes('LABOUR') ? 'LABOUR' : 'CRIMINAL',
    ],
    countyLines: slot?.threatType === 'COUNTY_LINES',
  };
}
