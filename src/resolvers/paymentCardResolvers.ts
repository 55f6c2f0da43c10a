import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { sharedKey } from '../identifiers/localIdentity.js';

/** A card of which too little is known has a key of its own in each operation. */
export const paymentCardResolvers: Resolvers = {
  PaymentCard: { maskedNumber: ({ key }) => sharedKey(String(key)) },
};
