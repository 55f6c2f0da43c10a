import { join } from 'node:path';
import {
  buildASTSchema,
  GRAPHQL_MAX_INT,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';
import { packageRoot } from '../../packageRoot.js';
import { expandSdl } from '../../schema/expandSdl.js';
import { readSdl } from '../../schema/readSdl.js';

export type Value = string | number | boolean | readonly string[];

/** Turns a text into the value that a property holds; null where it cannot be one. */
export type ReadValue = (text: string) => Value | null;

let schema: GraphQLSchema | null = null;

/**
 * The properties that things of a type of the API can have, by name, each with how its value is read from text: what is
 * stored must be what the schema says, or it could never be read again.
 */
export function propertyTypes(type: string): ReadonlyMap<string, ReadValue> {
  const found = theSchema().getType(type);
  if (!isObjectType(found)) throw new Error(`The schema has no type ${type}.`);
  const properties = new Map<string, ReadValue>();
  for (const field of Object.values(found.getFields())) {
    const computed = field.astNode?.directives?.some(({ name }) => ['cypher', 'property'].includes(name.value));
    const named = getNamedType(field.type);
    const words = isEnumType(named) ? new Set(named.getValues().map(({ name }) => name)) : null;
    const single = words ? (text: string) => (words.has(text) ? text : null) : readers[named.name];
    if (computed || single === undefined || internal.has(field.name)) continue;
    properties.set(field.name, isListType(getNullableType(field.type)) ? listOf(single) : single);
  }
  return properties;
}

/** The words of an enumeration of the API. */
export function wordsOf(type: string): readonly string[] {
  const found = theSchema().getType(type);
  if (!isEnumType(found)) throw new Error(`The schema has no enumeration ${type}.`);
  return found.getValues().map(({ name }) => name);
}

function theSchema(): GraphQLSchema {
  schema ??= buildASTSchema(expandSdl(readSdl(join(packageRoot(), 'schema'))));
  return schema;
}

/** What the import itself says of everything that it writes. */
const internal = new Set(['id', 'row', 'recordedAt', 'supersededAt', 'asWritten', 'synthetic']);

const readers: Readonly<Record<string, ReadValue>> = {
  String: (text) => text,
  PartialDate: (text) => (/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?)?)?$/.test(text) ? text : null),
  Int: (text) => wholeNumber(text, GRAPHQL_MAX_INT),
  SafeInt: (text) => wholeNumber(text, Number.MAX_SAFE_INTEGER),
  Float: (text) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : null),
  Boolean: (text) => (text === 'true' ? true : text === 'false' ? false : null),
};

const listOf =
  (single: ReadValue): ReadValue =>
  (text) => {
    const items = text.split(/[|;,]/).map((item) => single(item.trim()));
    return items.some((item) => item === null) ? null : (items as string[]).filter((item) => item !== '');
  };

const wholeNumber = (text: string, most: number): number | null =>
  /^-?\d+$/.test(text) && Math.abs(Number(text)) <= most ? Number(text) : null;
