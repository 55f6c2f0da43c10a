import type { GqlResolvers as Resolvers } from '../generated/graphql.js';

type Stored = Readonly<Record<string, string | null | undefined>> & { readonly __typename: string };

/** What stands under a node of a type, and the smaller line below it. Stored properties, the first that is known. */
interface Captions {
  readonly label: readonly string[];
  readonly sublabel: (node: Stored) => string | null | undefined;
}

const nothing = () => null;
const event: Captions = { label: ['label'], sublabel: (node) => node.at };
const words = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ') || null;

/**
 * Every type that a chart shows. A caption reads the properties of its own type alone: what a query asks beside it must
 * not change it.
 */
const captions: Readonly<Record<string, Captions>> = {
  Person: { label: ['name'], sublabel: (node) => node.alias },
  OrganisedCrimeGroup: { label: ['name', 'reference'], sublabel: (node) => node.category },
  DrugsLine: { label: ['name'], sublabel: nothing },
  Vulnerability: { label: ['name'], sublabel: (node) => node.category },
  Phone: { label: ['label'], sublabel: (node) => node.phoneKind?.toLowerCase().replaceAll('_', ' ') },
  Sim: { label: ['label'], sublabel: nothing },
  Device: { label: ['label'], sublabel: (node) => words(node.make, node.model) },
  Vehicle: { label: ['label'], sublabel: (node) => words(node.colour, node.make, node.model) },
  Account: { label: ['label'], sublabel: nothing },
  PaymentCard: { label: ['label'], sublabel: nothing },
  Email: { label: ['label'], sublabel: nothing },
  OnlineHandle: { label: ['label'], sublabel: (node) => node.platform },
  IdentityDocument: { label: ['label'], sublabel: (node) => node.documentType },
  Identifier: { label: ['label'], sublabel: (node) => node.scheme },
  Location: { label: ['name', 'address', 'postcode'], sublabel: (node) => node.category ?? node.postcode },
  Organisation: { label: ['name'], sublabel: (node) => node.category },
  Communication: event,
  Transaction: event,
  Booking: event,
  Stay: event,
  Sighting: event,
  MissingEpisode: event,
  Encounter: event,
  Operation: { label: ['reference'], sublabel: (node) => node.name },
};

/** `MissingEpisode` as an enum value; as the name of a picture; as words. */
const enumOf = (typename: string) => typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
const iconOf = (typename: string) => enumOf(typename).toLowerCase().replaceAll('_', '-');
const wordsOf = (typename: string) => enumOf(typename).toLowerCase().replaceAll('_', ' ');

const chartNode = ({ label, sublabel }: Captions) => ({
  kind: (node: Stored) => enumOf(node.__typename),
  icon: (node: Stored) => iconOf(node.__typename),
  label: (node: Stored) => label.map((name) => node[name]).find(Boolean) ?? wordsOf(node.__typename),
  sublabel: (node: Stored) => sublabel(node) ?? null,
});

export const chartResolvers = Object.fromEntries(
  Object.entries(captions).map(([type, ofType]) => [type, chartNode(ofType)]),
) as unknown as Resolvers;
