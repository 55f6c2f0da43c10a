/** A number of the pack; null where it is withheld. */
export type Shown = number | null;

export interface Pack {
  readonly place: { readonly kind: 'FORCE' | 'REGION'; readonly code: string; readonly name: string };
  readonly asAt: string;
  readonly quarter: Readonly<Record<string, unknown>>;
  readonly totals: Readonly<Record<string, unknown>> & {
    readonly definitions: readonly { readonly figure: string; readonly meaning: string; readonly unit: string }[];
  };
  readonly trend: readonly {
    readonly quarter: string;
    readonly newTaskings: Shown;
    readonly newIdentifications: Shown;
    readonly newDisruptions: Shown;
  }[];
  readonly threatTypes: readonly PackGroup[];
  readonly fourPs: readonly PackGroup[];
  readonly adoption: readonly {
    readonly force: string;
    readonly name: string;
    readonly registrations: Shown;
    readonly uses: Shown;
  }[];
}

export interface PackGroup {
  readonly group: string;
  readonly inQuarter: Shown;
  readonly sinceInception: Shown;
}
