import type { GqlResolvers as Resolvers } from '../generated/graphql.js';

interface StoredDevice {
  readonly key: string | null;
}

/** A handset is known by its IMEI, or by the exhibit it was seized as: the key says which. */
export const deviceResolvers = {
  Device: {
    imei: ({ key }: StoredDevice) => (key !== null && /^\d{15}$/.test(key) ? key : null),
    exhibitRef: ({ key }: StoredDevice) => (key?.startsWith('EX:') ? key.slice(3) : null),
  },
} as unknown as Resolvers;
