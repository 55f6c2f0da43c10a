import type { ReadValue } from './propertyTypes.js';
import type { Properties } from './statements.js';
import type { Fill, RowValues } from './template.js';

export type ReadProperties = (
  values: RowValues,
  item: ReadonlyMap<string, string> | undefined,
  doubt: (property: string, value: string) => void,
) => Properties;

/** Fills templates and reads what they give as the property that each is for; what cannot be one is told and left out. */
export function reading(
  set: Readonly<Record<string, string>>,
  types: ReadonlyMap<string, ReadValue>,
  fill: (text: string) => Fill,
): ReadProperties {
  const properties = Object.entries(set).map(([name, text]) => ({ name, fill: fill(text), read: types.get(name) }));
  return (values, item, doubt) => {
    const read: Record<string, Properties[string]> = {};
    for (const { name, fill: filled, read: readValue } of properties) {
      const text = filled(values, item);
      if (text === '') continue;
      const value = readValue?.(text) ?? null;
      if (value === null) doubt(name, text);
      else read[name] = value;
    }
    return read;
  };
}
