import type { MappingTable } from '../mapping/mappingSchema.js';

/** The columns of a table in which payment cards are written: of what they say no number is kept in full. */
export const cardColumns = ({ entities }: MappingTable): ReadonlySet<string> =>
  new Set(
    Object.values(entities)
      .filter(({ kind }) => kind === 'PaymentCard')
      .flatMap(({ key, each }) => [
        ...(each === undefined ? [] : [each]),
        ...[...key.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name.trim().replace(/\..*/, '')),
      ]),
  );
