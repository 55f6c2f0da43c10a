import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.js';
import type { Mapping } from './mapping/mappingSchema.js';
import { readMapping } from './mapping/readMapping.js';

export interface ShippedMapping {
  readonly text: string;
  readonly mapping: Mapping;
}

/** The mappings that come with the product, by name. */
export function shippedMappings(): ReadonlyMap<string, ShippedMapping> {
  const folder = join(packageRoot(), 'data', 'mappings');
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const mapping = readMapping(text);
        return [mapping.name, { text, mapping }];
      }),
  );
}
