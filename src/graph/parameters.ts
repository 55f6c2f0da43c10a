import { getArgumentValues, visit } from 'graphql';
import { badInput } from '../errors.js';
import { textsAt, turned } from './argumentPaths.js';
import type { Plan } from './compose/compose.js';
import type { Slot } from './compose/draft.js';
import { edge, type Window } from './compose/window.js';
import type { Cursors } from './cursor.js';
import { bound, datesIn } from './dateBounds.js';
import { operationsIn } from './operationNames.js';

/** Turns a field's arguments into what its fragment reads (folded text, normalised numbers); by fragment name. */
export type Preparers = Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;

/** Most rows of one page. Larger answers are paged. */
export const pageLimit = 1000;
/** Rows of a page where neither first nor last is given. */
export const defaultPage = 20;

/** The map under `$a` that belongs to a plan: each field's arguments in its slot, and the document's conditions. */
export function parametersOf(
  plan: Plan,
  variables: Readonly<Record<string, unknown>>,
  preparers: Preparers,
  cursors: Cursors,
  idOf: (operation: string) => string = (operation) => operation,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const slot of plan.slots) {
    // What a condition leaves out is not looked at: its arguments may be anything.
    if (!isWanted(slot, variables)) {
      parameters[slot.key] = { limit: 0 };
      continue;
    }
    const given = turned(argumentsOf(slot, variables), operationsIn(slot.field), idOf);
    const args = turned(given, datesIn(slot.field), bound);
    const prepared = preparers[slot.fragment.name]?.(args) ?? args;
    parameters[slot.key] = slot.window ? { ...prepared, ...pageOf(slot, slot.window, args, cursors) } : prepared;
  }
  if (plan.conditions.length > 0) {
    parameters.if = Object.fromEntries(plan.conditions.map((name) => [name, variables[name] === true]));
  }
  return parameters;
}

/** What the arguments of a plan name operations by: ids or references. */
export const operationsOf = (plan: Plan, variables: Readonly<Record<string, unknown>>): readonly string[] =>
  plan.slots
    .filter((slot) => operationsIn(slot.field).length > 0 && isWanted(slot, variables))
    .flatMap((slot) => textsAt(argumentsOf(slot, variables), operationsIn(slot.field)));

/** Arguments that no variable decides are the same each time, and read once. */
function argumentsOf(slot: Slot, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = constant.get(slot);
  if (known) return known;
  const args = getArgumentValues(slot.field, slot.node, variables);
  let varies = false;
  for (const argument of slot.node.arguments ?? []) {
    visit(argument, {
      Variable() {
        varies = true;
      },
    });
  }
  if (!varies) constant.set(slot, Object.freeze(args));
  return args;
}

// A pure function of the document, and kept no longer than it.
const constant = new WeakMap<Slot, Record<string, unknown>>();

function pageOf(slot: Slot, window: Window, args: Record<string, unknown>, cursors: Cursors) {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput(`${slot.coordinate}(last:)`, 'first or last, not both', last);
  }
  const { walk } = window;
  const size = rows(slot, walk.backward ? 'last' : 'first', walk.backward ? last : first);
  const bound = (side: 'after' | 'before') => {
    const cursor = args[side];
    if (cursor === null || cursor === undefined) return edge(walk, side === 'before');
    const values = cursors.open(`${slot.fragment.name} ${walk.order}`, String(cursor));
    if (values?.length === walk.keys.length) return values;
    throw badInput(`${slot.coordinate}(${side}:)`, 'a cursor that this list gave you in this order', cursor);
  };
  const given = (args[walk.backward ? 'before' : 'after'] ?? null) !== null;
  return { limit: window.peeks ? size + 1 : size, after: bound('after'), before: bound('before'), given };
}

function rows(slot: Slot, name: 'first' | 'last', value: unknown): number {
  if (value === null || value === undefined) return defaultPage;
  if (typeof value === 'number' && value >= 0 && value <= pageLimit) return value;
  throw badInput(`${slot.coordinate}(${name}:)`, `0 to ${pageLimit} rows; page on with a cursor for more`, value);
}

const isWanted = (slot: Slot, variables: Readonly<Record<string, unknown>>): boolean =>
  slot.when.every(
    (when) =>
      when === null ||
      when.some((all) => all.every(({ variable, wanted }) => (variables[variable] === true) === wanted)),
  );
