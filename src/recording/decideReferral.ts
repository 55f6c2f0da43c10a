import type { Context } from '../context.js';
import { secondOf } from '../programme/moment.js';
import { londonDay } from '../programme/months.js';
import { factErrors } from './factRules.js';
import { type Recorded, surroundingsOf, write } from './recordFact.js';

export interface ReferralDecision {
  readonly referral: string;
  readonly step: 'REASONABLE_GROUNDS' | 'CONCLUSIVE_GROUNDS';
  readonly decision: string;
  readonly on?: string | null;
}

/** Kept by the system, not stated by whoever records. */
const kept = new Set([
  'id',
  'open',
  'recordedAt',
  'recordedBy',
  'supersededAt',
  'lineage',
  'synthetic',
  'withdrawnBecause',
  'endedByImport',
]);

/**
 * A decision of the National Referral Mechanism is a new version of the referral that says what was decided. It concerns
 * whom the referral does, and asks nothing of them: the writer may know them under a pseudonym, or not at all.
 */
export async function decideReferral(input: ReferralDecision, context: Context): Promise<Recorded> {
  const now = new Date();
  const { referral, step, decision, on } = input;
  return context.command(async (run) => {
    const { corrected, ofDisposed } = await surroundingsOf(run, 'Referral', { corrects: referral });
    if (corrected === null) return refused('referral', 'expected the id of a referral that you may see');
    if (ofDisposed) return refused('referral', 'expected one of an operation that was not disposed of');
    const before = Object.fromEntries(Object.entries(corrected).filter(([name]) => !kept.has(name)));
    const field = step === 'REASONABLE_GROUNDS' ? 'reasonableGrounds' : 'conclusiveGrounds';
    const version = { ...before, [field]: decision, [`${field}On`]: on ?? null, stage: step, corrects: referral };
    const names = { [field]: 'decision', [`${field}On`]: 'on' } as Readonly<Record<string, string>>;
    const errors = factErrors('Referral', version, londonDay(now));
    const result =
      errors.length > 0
        ? { factId: null, userErrors: errors }
        : await write(run, 'Referral', version, secondOf(now), context.viewer?.id ?? '', 'THE_SAME');
    return {
      ...result,
      userErrors: result.userErrors.map((error) => {
        const name = error.field?.replace('input.', '') ?? '';
        return { ...error, field: `input.${name === 'corrects' ? 'referral' : (names[name] ?? name)}` };
      }),
    };
  });
}

const refused = (field: string, expected: string): Recorded => ({
  factId: null,
  userErrors: [{ field: `input.${field}`, message: `${field}: ${expected}.` }],
});
