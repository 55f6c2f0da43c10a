/** Several values side by side. */
export interface Columns {
  readonly text: string;
  /** What came back, by name. */
  readonly read: (raw: unknown) => Record<string, unknown>;
}

/**
 * Values travel as a list, by their places: as a map, every row would carry the names again, which both ends would write
 * and read.
 */
export function columns(named: readonly (readonly [name: string, text: string])[]): Columns {
  const names = named.map(([name]) => name);
  return {
    text: `[${named.map(([, text]) => text).join(', ')}]`,
    read: (raw) => {
      const values = raw as readonly unknown[];
      const row: Record<string, unknown> = {};
      for (let place = 0; place < names.length; place += 1) row[names[place] as string] = values[place];
      return row;
    },
  };
}
