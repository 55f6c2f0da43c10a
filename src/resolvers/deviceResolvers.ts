import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { sharedKey } from '../identifiers/localIdentity.js';

export type DeviceRow = {
  readonly key: string | null;
};

/** A handset is known by its IMEI, or by the exhibit it was seized as: the key says which. */
export const deviceResolvers: Resolvers = {
  Device: {
    imei: ({ key }) => (key !== null && /^\d{15}$/.test(key) ? key : null),
    exhibitRef: ({ key }) => (key?.startsWith('EX:') ? sharedKey(key).slice(3) : null),
  },
};
