import type { IdOf } from '../../writing/ids.js';
import type { Properties } from './statements.js';

/** What all rows of a file have in common. */
export interface TurningContext {
  readonly idOf: IdOf;
  /** The ids of the operation and of the source. */
  readonly operation: string;
  readonly source: string;
  /** The day when it was recorded (`recordedAt` of the job): a file that is read again later says the same. */
  readonly day: string;
  /** The rules by which it was begun (`rules` of job/importJob.ts): what was made by earlier ones is undone as it was made. */
  readonly rules: number;
  /** The same for what facts are told apart by: it stays through all corrections of a file, as what was recorded by hand does. */
  readonly factRules: number;
  readonly parameters: Readonly<Record<string, string>>;
  /** The code of a force by its code, name or another name that it is known by; null where there is none. */
  forceOf(written: string): string | null;
  /** Why a fact cannot be recorded, in words; null where it can. */
  factProblem(kind: string, properties: Properties, concerns: number): string | null;
}
