import { given, ids, kindLabels, within } from '../arguments.js';

type Args = Readonly<Record<string, unknown>>;

/** Where ways may run, as the statements of a search read it. */
export function walkOf(args: Args) {
  const avoid = (args.avoid ?? {}) as Args;
  const some = (name: string, most: number) =>
    given(avoid[name]) && (avoid[name] as unknown[]).length > 0 ? ids(`avoid.${name}`, avoid[name], most) : null;
  return {
    types: given(args.types) ? args.types : null,
    throughEvents: args.throughEvents === true,
    throughOperations: args.throughOperations === true,
    throughOrganisations: args.throughOrganisations === true,
    throughCommon: args.throughCommon === true,
    hubLimit: given(args.hubLimit) ? within('hubLimit', args.hubLimit, 1, 1_000_000) : null,
    avoidNodes: some('nodes', 1000),
    avoidOperations: some('operations', 1000),
    avoidKinds: kindLabels(avoid.kinds),
    avoidTypes: given(avoid.types) ? avoid.types : null,
  };
}

export type Walk = ReturnType<typeof walkOf>;
