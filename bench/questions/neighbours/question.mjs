import { drawn } from '../question.mjs';

const name = 'neighbours';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const neighbours = {
  name,
  about: 'whatever is linked to one person: links with the id, kind and label of the neighbour',
  viewer,
  subjects: ['driver', 'api', 'peer'],
  clients: [1, 8, 32],
  draw: drawn(name, viewer),
  facts: {
    driver: ({ links }) => links.map(({ type, id }) => `${type} ${id}`),
    api: ({ node }) => node.links.edges.map(({ node: { type }, neighbour }) => `${type} ${neighbour.id}`),
    peer: ({ people: [person] }) =>
      Object.entries(typeOfField).flatMap(([field, type]) =>
        person[field].edges.map(({ node }) => `${type} ${node.id}`),
      ),
  },
  statements: ['node/byId + chart/links'],
};

/** Each relation is a field of its own in the library's schema. */
const typeOfField = {
  usesConnection: 'USES',
  registrationsConnection: 'REGISTERED_TO',
  groupsConnection: 'MEMBER_OF',
  associatesConnection: 'ASSOCIATE_OF',
  familyConnection: 'FAMILY_OF',
  sameAsConnection: 'SAME_AS',
  addressesConnection: 'LIVES_AT',
  employersConnection: 'WORKS_FOR',
  linesHeldConnection: 'HOLDS_LINE',
  linesRunForConnection: 'RUNS_FOR',
  identifiedByConnection: 'IDENTIFIED_BY',
  eventsConnection: 'INVOLVED_IN',
  operationsConnection: 'ROLE_IN',
};
