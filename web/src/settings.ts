export interface Settings {
  /** The store holds invented data. */
  readonly demonstration: boolean;
  /** Where the schema can be read as text. */
  readonly docs?: string;
}

/** What is known of a server that did not answer. */
export const silent: Settings = { demonstration: false };

/** What the server says about itself. A page that cannot ask still works: it only says less. */
export async function readSettings(): Promise<Settings> {
  try {
    const answer = await fetch('./playground/settings.json', { signal: AbortSignal.timeout(10_000) });
    if (answer.ok) return await answer.json();
  } catch {
    // The network error shows again, and in full, at the first query.
  }
  return silent;
}
