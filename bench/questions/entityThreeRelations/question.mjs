import { drawn } from '../question.mjs';

const name = 'entityThreeRelations';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const entityThreeRelations = {
  name,
  about: 'one person with telephone numbers, addresses and associates',
  viewer,
  subjects: ['driver', 'api', 'peer'],
  clients: [1, 8, 32],
  draw: drawn(name, viewer),
  statements: ['node/byId + person/phones + person/addresses + person/associates'],
};
