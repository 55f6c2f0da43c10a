import type { Context } from '../context.js';
import { secondOf } from '../programme/moment.js';
import type { UserError } from '../recording/factRules.js';

/** What came of a decision about retention, or of an erasure. */
export interface Retention {
  readonly subjectId: string | null;
  readonly erased: number;
  readonly userErrors: readonly UserError[];
}

export interface RetentionInput {
  readonly subject: string;
  readonly group: string;
  readonly reviewOn: string;
  readonly decision: string;
  readonly reason: string;
}

export const refused = (field: string, expected: string): Retention => ({
  subjectId: null,
  erased: 0,
  userErrors: [{ field: `input.${field}`, message: `${field}: ${expected}.` }],
});

/** Notes what a review of retention came to. */
export async function decideRetention(input: RetentionInput, context: Context): Promise<Retention> {
  for (const [field, most] of [
    ['group', 50],
    ['reason', 500],
  ] as const) {
    const { length } = input[field].trim();
    if (length === 0 || length > most) return refused(field, `expected 1 to ${most} characters`);
  }
  return context.command(async (run) => {
    const [found] = await run('writing/decideRetention', { ...input, at: secondOf(new Date()) });
    return found
      ? { subjectId: String(found.id), erased: 0, userErrors: [] }
      : refused('subject', 'expected the id of an operation or source that you may see and that is not disposed of');
  });
}
