import type { GqlNodeKind, GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';

/** A stored text of a node, by the name of its property. */
type TextOf = (property: string) => string | null | undefined;

/** What stands under a node of a type, and the smaller line below it. Stored properties, the first that is known. */
interface Captions {
  readonly label: readonly string[];
  readonly sublabel: (text: TextOf) => string | null | undefined;
}

const nothing = () => null;
const event: Captions = { label: ['label'], sublabel: (text) => text('at') };
const words = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ') || null;

/**
 * Every type that a chart shows. A caption reads the properties of its own type alone: what a query asks beside it must
 * not change it.
 */
const captions = {
  Person: { label: ['name'], sublabel: (text) => text('alias') },
  OrganisedCrimeGroup: { label: ['name', 'reference'], sublabel: (text) => text('category') },
  DrugsLine: { label: ['name'], sublabel: nothing },
  Vulnerability: { label: ['name'], sublabel: (text) => text('category') },
  Phone: { label: ['label'], sublabel: (text) => text('phoneKind')?.toLowerCase().replaceAll('_', ' ') },
  Sim: { label: ['label'], sublabel: nothing },
  Device: { label: ['label'], sublabel: (text) => words(text('make'), text('model')) },
  Vehicle: { label: ['label'], sublabel: (text) => words(text('colour'), text('make'), text('model')) },
  Account: { label: ['label'], sublabel: nothing },
  PaymentCard: { label: ['label'], sublabel: nothing },
  Email: { label: ['label'], sublabel: nothing },
  OnlineHandle: { label: ['label'], sublabel: (text) => text('platform') },
  IdentityDocument: { label: ['label'], sublabel: (text) => text('documentType') },
  Identifier: { label: ['label'], sublabel: (text) => text('scheme') },
  Location: { label: ['name', 'address', 'postcode'], sublabel: (text) => text('category') ?? text('postcode') },
  Organisation: { label: ['name'], sublabel: (text) => text('category') },
  Communication: event,
  Transaction: event,
  Booking: event,
  Stay: event,
  Sighting: event,
  MissingEpisode: event,
  Encounter: event,
  Operation: { label: ['reference'], sublabel: (text) => text('name') },
} satisfies Record<string, Captions>;

/** `MissingEpisode` as an enum value; as the name of a picture; as words. */
const enumOf = (typename: string) => typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
const iconOf = (typename: string) => enumOf(typename).toLowerCase().replaceAll('_', '-');
const wordsOf = (typename: string) => enumOf(typename).toLowerCase().replaceAll('_', ' ');

const textsOf =
  (node: Row): TextOf =>
  (property) =>
    node[property] as string | null | undefined;

const chartNode = ({ label, sublabel }: Captions) => ({
  kind: (node: Row) => enumOf(typeOf(node)) as GqlNodeKind,
  icon: (node: Row) => iconOf(typeOf(node)),
  label: (node: Row) => label.map(textsOf(node)).find(Boolean) ?? wordsOf(typeOf(node)),
  sublabel: (node: Row) => sublabel(textsOf(node)) ?? null,
});

const typeOf = (node: Row) => String(node.__typename);

/** A group of a preview names the label of its neighbours. */
const ExpandPreviewGroup = { kind: ({ label }: Row) => enumOf(String(label)) as GqlNodeKind };

const nodes = Object.fromEntries(Object.entries(captions).map(([type, ofType]) => [type, chartNode(ofType)])) as Record<
  keyof typeof captions,
  ReturnType<typeof chartNode>
>;

export const chartResolvers: Resolvers = { ...nodes, ExpandPreviewGroup };
