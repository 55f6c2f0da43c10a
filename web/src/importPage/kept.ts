/** What a reload would lose, for this browser tab alone. */
export interface Kept {
  readonly operation?: string;
  readonly mapping?: string;
  /** The job that is shown or followed. */
  readonly job?: string | null;
}

const key = 'import:work';

export function kept(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

export function keep(part: Kept): void {
  sessionStorage.setItem(key, JSON.stringify({ ...kept(), ...part }));
}
