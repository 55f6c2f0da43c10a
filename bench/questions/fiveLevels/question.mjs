import { drawn } from '../question.mjs';

const name = 'fiveLevels';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const fiveLevels = {
  name,
  about:
    "an operation with 10 subjects, their numbers, 5 contacts of each, those numbers' users, and the users of their vehicles and their groups",
  viewer,
  subjects: ['driver', 'api', 'peer'],
  clients: [1, 8, 32],
  draw: drawn(name, viewer, 60),
  statements: [
    'node/byId + operation/subjects + person/phones + phone/contacts + phone/attributions + person/vehicles + vehicle/attributions + person/groups',
  ],
};
