import { drawn } from '../question.mjs';

const name = 'searchName';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const searchName = {
  name,
  about: 'the first 20 people, by name, whose name contains a text of three to six letters',
  viewer,
  subjects: ['driver', 'api', 'peer'],
  clients: [1, 8, 32],
  draw: drawn(name, viewer),
  statements: ['person/list'],
};
