import { randomBytes } from 'node:crypto';
import type { Context } from '../context.js';
import type { GqlUpdateDeconflictionInput } from '../generated/graphql.js';
import type { UserError } from '../recording/factRules.js';

export interface UpdatedDeconfliction {
  /** Null where nothing was written. */
  readonly id: string | null;
  readonly userErrors: readonly UserError[];
}

const refused = (field: string, expected: string): UpdatedDeconfliction => ({
  id: null,
  userErrors: [{ field: `input.${field}`, message: `${field}: ${expected}.` }],
});

/** Says where a hit stands and adds a note, for whoever may see it and is a party to it. */
export async function updateDeconfliction(
  { id, status, note }: GqlUpdateDeconflictionInput,
  context: Context,
): Promise<UpdatedDeconfliction> {
  const text = note?.trim() ?? null;
  if (text !== null && (text === '' || text.length > 2_000)) return refused('note', 'expected 1 to 2,000 characters');
  if (text === null && status == null) return refused('status', 'expected a status, a note, or both');
  const at = new Date().toISOString();
  const noteId = `deconflictionNote_${randomBytes(12).toString('hex')}`;
  const [row] = await context.command((run) =>
    run('writing/updateDeconfliction', { id, status: status ?? null, note: text, noteId, at }),
  );
  if (row === undefined) return refused('id', 'expected the id of a hit that you may see');
  if (row.isParty !== true) {
    return refused('id', 'expected a hit of an operation that you were admitted to, or that you asked for yourself');
  }
  return { id: String(row.id), userErrors: [] };
}
