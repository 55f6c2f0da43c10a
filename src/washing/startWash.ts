import type { Context } from '../context.js';
import { storeUnavailable } from '../errors.js';
import type { GqlStartWashInput } from '../generated/graphql.js';
import type { UserError } from '../recording/factRules.js';
import { visibleOperation } from './askingOperation.js';
import { heldBy } from './ownersRights.js';
import type { Washes } from './washes.js';
import { jobOf } from './washPages.js';

export interface StartedWash {
  /** Null where nothing was begun. */
  readonly jobId: string | null;
  readonly userErrors: readonly UserError[];
}

/** Most identifiers that a request can carry; longer lists are files. */
const mostGiven = 50_000;

const refused = (field: string, expected: string): StartedWash => ({
  jobId: null,
  userErrors: [{ field, message: `${field.replace(/^input\./, '')}: ${expected}.` }],
});

/** Begins to wash a list as somebody asks for it: for an operation that they may see, and of a file that they handed in. */
export async function startWash(input: GqlStartWashInput, context: Context): Promise<StartedWash> {
  const washes = washesOf(context);
  const { identifiers, upload, operation, watch, title, columns } = input;
  const by = context.viewer?.id ?? '';
  const asking = operation == null ? null : await visibleOperation(operation, context);
  if (operation != null && asking === null) {
    return refused('input.operation', 'expected the id or reference of an operation that you may see');
  }
  if (asking?.disposed) return refused('input.operation', 'expected one that was not disposed of');
  if ((identifiers == null) === (upload == null)) {
    return refused('input.identifiers', 'expected either identifiers or an upload');
  }
  const length = identifiers?.length ?? 1;
  if (length < 1 || length > mostGiven) {
    return refused('input.identifiers', `expected 1 to ${mostGiven}; longer lists are uploaded`);
  }
  if (title != null && (title.trim() === '' || title.length > 200)) {
    return refused('input.title', 'expected 1 to 200 characters');
  }
  if ((columns?.length ?? 0) > 50) return refused('input.columns', 'expected at most 50 columns');
  const { folder } = washes.tools;
  const file = upload == null ? null : await folder.received(upload, by);
  if (upload != null && file === null) return refused('input.upload', 'expected a file that you have uploaded');
  if (file) await folder.keep(file);
  const jobId = await washes.begin(
    {
      ...heldBy(context.demand('READ')),
      ...{ by, operation: asking?.id ?? null, watch: watch === true, createdAt: new Date().toISOString() },
      ...{ title: title?.trim() ?? file?.fileName ?? null, fileHash: file?.fileHash ?? null, columns: columns ?? [] },
    },
    identifiers ?? [],
  );
  return { jobId, userErrors: [] };
}

/** Washes a list of one's own again, also one that could not be washed. */
export async function rerunWash(id: string, context: Context): Promise<StartedWash> {
  const job = await jobOf(id, context);
  if (job === null) return refused('job', 'expected a wash that you began');
  if (job.state !== 'DONE' && job.state !== 'FAILED') {
    return refused('job', `expected a wash that is at its end; it is ${job.state}`);
  }
  await washesOf(context).again(id);
  return { jobId: id, userErrors: [] };
}

/** Washes a list of one's own no more by itself. */
export async function stopWatching(id: string, context: Context): Promise<StartedWash> {
  if ((await jobOf(id, context)) === null) return refused('job', 'expected a wash that you began');
  await washesOf(context).note(id, { watch: false });
  return { jobId: id, userErrors: [] };
}

function washesOf({ washes }: Context): Washes {
  if (washes === null) throw storeUnavailable();
  return washes;
}
