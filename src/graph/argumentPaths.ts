import { type GraphQLField, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';

/** Where something stands among a field's arguments: `['filter', 'from']`. */
export type ArgumentPath = readonly string[];
type Field = GraphQLField<unknown, unknown>;

/** Finds the arguments of fields that are of some kind, the fields of their input types included. */
export function pathsOf(isWanted: (name: string, type: string) => boolean): (field: Field) => readonly ArgumentPath[] {
  // A pure function of the schema's own objects.
  const known = new WeakMap<Field, readonly ArgumentPath[]>();
  const below = (name: string, type: GraphQLInputType): ArgumentPath[] => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return isWanted(name, named.name) ? [[name]] : [];
    return Object.values(named.getFields()).flatMap((inner) =>
      below(inner.name, inner.type).map((path) => [name, ...path]),
    );
  };
  return (field) => {
    const paths = known.get(field) ?? field.args.flatMap(({ name, type }) => below(name, type));
    known.set(field, paths);
    return paths;
  };
}

/** The arguments with every text at some places turned; what is not given stays so. */
export function turned<T>(args: T, paths: readonly ArgumentPath[], turn: (text: string) => string): T {
  return paths.reduce<unknown>((all, path) => turnedAt(all, path, turn), args) as T;
}

/** The texts at some places of the arguments. */
export function textsAt(args: unknown, paths: readonly ArgumentPath[]): readonly string[] {
  const texts: string[] = [];
  turned(args, paths, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function turnedAt(value: unknown, [name, ...rest]: ArgumentPath, turn: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => turnedAt(one, name === undefined ? [] : [name, ...rest], turn));
  if (name === undefined) return typeof value === 'string' ? turn(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const { [name]: given } = value as Record<string, unknown>;
  return given === undefined || given === null ? value : { ...value, [name]: turnedAt(given, rest, turn) };
}
