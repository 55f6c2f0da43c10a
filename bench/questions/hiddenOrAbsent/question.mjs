import { drawn } from '../question.mjs';

const name = 'hiddenOrAbsent';
const viewer = 'bench-none';

/** @type {import('../question.mjs').Question} */
export const hiddenOrAbsent = {
  name,
  about: 'an id that the viewer may not see, and one that nothing has: 200 pairs, whose times must not differ',
  viewer,
  subjects: ['api'],
  clients: [1],
  async draw(tools) {
    const pairs = await drawn(name, viewer, 200)(tools);
    return [
      ...pairs.map(({ hidden }) => ({ part: 'hidden', id: hidden })),
      ...pairs.map(({ absent }) => ({ part: 'absent', id: absent })),
    ];
  },
  input: { api: ({ id }) => ({ id }) },
  statements: ['node/byId'],
};
