import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors.js';
import { argumentOf } from './argumentOf.js';

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z)?)?)?$/;

/** Dates are stored and compared as text: the forms sort by time, and their length is their precision. */
export const partialDate = new GraphQLScalarType({
  name: 'PartialDate',
  serialize: (value) => value,
  parseValue: (value) => read(value, null),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : node.kind, argumentOf(node)),
});

function read(value: unknown, argument: string | null): string {
  if (typeof value === 'string' && form.test(value) && isOnCalendar(value)) return value;
  throw badInput(argument ?? 'PartialDate', 'a date such as 2024, 2024-03, 2024-03-05 or 2024-03-05T14:22Z', value);
}

/** Whether a month has such a day: no other place that reads a date looks again. */
function isOnCalendar(date: string): boolean {
  const day = date.slice(0, 10);
  return day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
