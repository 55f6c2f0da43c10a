import { drawn } from '../question.mjs';

const name = 'searchIdentifier';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const searchIdentifier = {
  name,
  about:
    'the number, vehicle or account that an identifier names: to the API as people write it, to the others normalised',
  viewer,
  subjects: ['driver', 'api', 'peer'],
  clients: [1, 8, 32],
  draw: drawn(name, viewer),
  input: { api: ({ text }) => ({ text }), driver: ({ key }) => ({ key }), peer: ({ key }) => ({ key }) },
  statements: ['chart/byIdentifier'],
};
