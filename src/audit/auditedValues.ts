import { chainKeys } from './auditKeys.js';

/** What was sealed of one entry, as the API shows it. */
export interface AuditedValues {
  readonly entry: string;
  readonly literals: readonly string[];
  readonly variables: string | null;
  readonly other: string | null;
}

export interface SealedEntry {
  readonly id: string;
  readonly chain: string;
  readonly sequence: number;
  readonly sealed: string | null;
}

/** Opens what one entry sealed. */
export function auditedValues(auditKey: Uint8Array, { id, chain, sequence, sealed }: SealedEntry): AuditedValues {
  const values = sealed === null ? {} : JSON.parse(chainKeys(auditKey, chain).open(sequence, sealed));
  const { literals = [], variables, ...other } = values as Record<string, unknown> & { literals?: readonly unknown[] };
  return {
    entry: id,
    literals: literals.map(String),
    variables: variables === undefined ? null : JSON.stringify(variables),
    other: Object.keys(other).length === 0 ? null : JSON.stringify(other),
  };
}
