import type { GqlResolvers as Resolvers } from '../generated/graphql.js';

/** `MissingEpisode` as an enum value and as the name of a picture. */
const enumOf = (typename: string) => typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
const iconOf = (typename: string) => enumOf(typename).toLowerCase().replaceAll('_', '-');

type Stored = Readonly<Record<string, string | null>> & { readonly __typename: string };

const label = (node: Stored) =>
  node.label ?? node.name ?? node.reference ?? enumOf(node.__typename).toLowerCase().replaceAll('_', ' ');

const sublabel = (node: Stored) => {
  const parts = [node.alias, [node.colour, node.make, node.model].filter(Boolean).join(' '), node.category];
  const text = [...parts, node.postcode, node.at].filter(Boolean).join(', ');
  return text === '' ? (node.phoneKind?.toLowerCase().replaceAll('_', ' ') ?? null) : text;
};

const chartNode = {
  kind: (node: Stored) => enumOf(node.__typename),
  icon: (node: Stored) => iconOf(node.__typename),
  label,
  sublabel,
};

/** Every type that a chart shows; they share what code computes of them. */
export const chartTypes = [
  ...['Person', 'OrganisedCrimeGroup', 'DrugsLine', 'Vulnerability', 'Phone', 'Sim', 'Device', 'Vehicle', 'Account'],
  ...['PaymentCard', 'Email', 'OnlineHandle', 'IdentityDocument', 'Identifier', 'Location', 'Organisation'],
  ...['Communication', 'Transaction', 'Booking', 'Stay', 'Sighting', 'MissingEpisode', 'Encounter', 'Operation'],
];

export const chartResolvers = Object.fromEntries(chartTypes.map((type) => [type, chartNode])) as unknown as Resolvers;
