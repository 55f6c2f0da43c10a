import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Context } from '../context.js';
import { storeUnavailable } from '../errors.js';
import type { GqlStartImportInput } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { referenceKey } from '../identifiers/fold.js';
import type { UserError } from '../recording/factRules.js';
import type { Imports } from './imports.js';
import { jobById } from './imports.js';
import type { Received } from './job/importFolder.js';
import type { About, ImportJob } from './job/importJob.js';
import { MappingError, readMapping } from './mapping/readMapping.js';
import { isMarkedTooSecret } from './reading/isMarkedTooSecret.js';
import { isTooSecretMarking, markings } from './reading/marking.js';
import { shippedMappings } from './shippedMappings.js';

export type Started = {
  readonly jobId: string | null;
  readonly again: boolean;
  readonly userErrors: readonly UserError[];
};

const refused = (field: string | null, message: string): Started => ({
  ...{ jobId: null, again: false },
  userErrors: [{ field: field === null ? null : `input.${field}`, message }],
});

const none = 'expected the id or reference of an operation that you may see.';

/** Begins an import as somebody asks for it: only into what they may see, and only of a file that they handed over. */
export async function startImport(input: GqlStartImportInput, context: Context): Promise<Started> {
  const imports = importsOf(context);
  const by = context.viewer?.id ?? '';
  const { operation, disposed } = await context.ask('importing/operation', {
    ...{ id: input.operation, referenceKey: referenceKey(input.operation) },
  });
  if (typeof operation !== 'string') return refused('operation', `operation: ${none}`);
  // What came into it now could be erased by nobody.
  if (disposed === true) return refused('operation', 'operation: expected one that was not disposed of.');
  const text = mappingTextOf(input);
  if (typeof text !== 'string') return text;
  const mapping = tried(text);
  if (mapping instanceof MappingError) return refused('mappingText', mapping.message);
  const given = Object.fromEntries(
    (input.parameters ?? []).map(({ name, value }) => [name, value.trim().slice(0, 500)]),
  );
  const missing = Object.entries(mapping.parameters).find(([name, { optional }]) => !optional && !given[name]);
  if (missing) return refused('parameters', `parameters: expected "${missing[0]}": ${missing[1].title}.`);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(mapping.parameters, name));
  if (unknown) return refused('parameters', `parameters: the mapping has none with the name "${unknown}".`);
  const file = await fileOf(input, imports, by);
  if (file === null)
    return refused(
      'upload',
      'upload: expected a file that you have uploaded, or a serverPath below the folder for imports.',
    );
  const problem = sourceProblem(input, mapping.source.material);
  if (problem !== null) {
    if (isTooSecretMarking(input.source.marking)) {
      await imports.noteRefused(by, file.fileHash);
      if (input.upload != null) await imports.tools.folder.forget(input.upload);
    }
    return refused(problem.field, problem.message);
  }
  const corrects =
    input.corrects == null ? null : await correctedJob(input.corrects, operation, file.fileHash, context, imports);
  if (corrects === undefined) {
    return refused(
      'corrects',
      'corrects: expected an import into this operation that is done and that none has corrected yet.',
    );
  }
  if (!(await file.keep())) {
    await imports.noteRefused(by, file.fileHash);
    return refused(
      'serverPath',
      'serverPath: the file is marked SECRET or above; nothing above OFFICIAL-SENSITIVE is held.',
    );
  }
  const { source } = input;
  const about: About = {
    ...{ title: source.title ?? null, material: source.material ?? null, exhibitRef: source.exhibitRef ?? null },
    ...{ originForce: source.originForce ?? null, originSystem: source.originSystem ?? null },
    ...{ seizedAt: source.seizedAt ?? null, seizedFrom: source.seizedFrom ?? null, grade: source.grade ?? null },
    ...{ handling: source.handling ?? null, marking: source.marking.trim().toUpperCase() },
  };
  const begun = await imports.begin({
    ...{ operation, by, about, corrects, mappingText: text, parameters: given, dryRun: input.dryRun ?? false },
    ...{ fileName: file.fileName, fileHash: file.fileHash, fileSize: file.fileSize },
  });
  if ('problem' in begun) return refused(corrects ? 'corrects' : null, `${begun.problem}.`);
  return { jobId: begun.id, again: !['NEW', 'FAILED', 'UNDONE'].includes(begun.was), userErrors: [] };
}

/** Begins to undo a job, for whoever may see its operation. */
export async function undoImport(id: string, context: Context): Promise<Started> {
  const imports = importsOf(context);
  const { job } = await context.ask('importing/job', { id });
  const fail = (message: string): Started => ({
    jobId: null,
    again: false,
    userErrors: [{ field: 'job', message: `job: ${message}.` }],
  });
  if (!job) return fail('expected a job of an operation that you may see');
  const { state, dryRun } = job as ImportJob;
  if (state === 'UNDONE' || state === 'UNDOING') return { jobId: id, again: true, userErrors: [] };
  if (state === 'SUPERSEDED') return fail('a corrected file took its place; undo that one first');
  if (dryRun || (state !== 'DONE' && state !== 'FAILED')) return fail(`there is nothing to undo; it is ${state}`);
  const problem = await imports.undo(job as ImportJob);
  return problem === null ? { jobId: id, again: false, userErrors: [] } : fail(problem);
}

function importsOf({ imports }: Context): Imports {
  if (imports === null) throw storeUnavailable();
  return imports;
}

function mappingTextOf({ mapping, mappingText }: GqlStartImportInput): string | Started {
  if (mapping != null && mappingText != null)
    return refused('mapping', 'mapping: expected this or mappingText, not both.');
  if (mappingText != null) {
    return mappingText.length <= 200_000
      ? mappingText
      : refused('mappingText', 'mappingText: expected at most 200,000 characters.');
  }
  const shipped = shippedMappings();
  const found = shipped.get(mapping ?? '');
  return found?.text ?? refused('mapping', `mapping: expected one of ${[...shipped.keys()].join(', ')}.`);
}

function tried(text: string) {
  try {
    return readMapping(text);
  } catch (error) {
    if (error instanceof MappingError) return error;
    throw error;
  }
}

function sourceProblem({ source }: GqlStartImportInput, mapped: string): { field: string; message: string } | null {
  const fail = (name: string, message: string) => ({ field: `source.${name}`, message: `source.${name}: ${message}.` });
  if (!markings.some((marking) => marking === source.marking.trim().toUpperCase())) {
    return fail('marking', `expected ${markings.join(' or ')}; nothing above is held`);
  }
  const material = source.material ?? mapped;
  if (source.grade != null && material === 'EVIDENCE') return fail('grade', 'evidence is not graded');
  if (source.grade != null && !/^[1-3][A-E][PC]$/.test(source.grade))
    return fail('grade', 'expected a grade such as 1AP');
  if (source.grade?.endsWith('C') && !source.handling?.trim())
    return fail('handling', 'handling code C needs its conditions in words');
  return null;
}

interface File extends Pick<Received, 'fileName' | 'fileHash' | 'fileSize'> {
  /** Keeps the file; gives false where it is marked too highly to be kept. */
  keep(): Promise<boolean>;
}

async function fileOf(input: GqlStartImportInput, imports: Imports, by: string): Promise<File | null> {
  const { folder, inbox } = imports.tools;
  if (input.upload != null) {
    const received = await folder.received(input.upload, by);
    return received && { ...received, keep: () => folder.keep(received).then(() => true) };
  }
  if (input.serverPath == null || inbox === null) return null;
  const path = await realpath(join(inbox, input.serverPath)).catch(() => null);
  const root = await realpath(inbox).catch(() => null);
  if (path === null || root === null || !path.startsWith(`${root}${sep}`)) return null;
  const { size } = await stat(path);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  const fileHash = hash.digest('hex');
  const keep = async () => {
    if (await isMarkedTooSecret(path)) return false;
    await folder.keepCopy(path, fileHash);
    return true;
  };
  return { fileName: basename(path), fileHash, fileSize: size, keep };
}

/** Undefined where there is no such job to be corrected. Where the file corrected it before, that is begun again. */
async function correctedJob(
  id: string,
  operation: string,
  fileHash: string,
  context: Context,
  imports: Imports,
): Promise<ImportJob | undefined> {
  const { job } = await context.ask('importing/job', { id });
  const found = job as Row | undefined;
  if (!found || found.operation !== operation || found.dryRun === true) return undefined;
  if (found.state === 'DONE') return jobById(imports.tools, id);
  if (found.state !== 'SUPERSEDED') return undefined;
  const by = await jobById(imports.tools, String(found.supersededBy));
  return by.state === 'DONE' && by.fileHash === fileHash ? by : undefined;
}
