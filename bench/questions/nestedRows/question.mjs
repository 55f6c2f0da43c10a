import { drawn } from '../question.mjs';

const name = 'nestedRows';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const nestedRows = {
  name,
  about: '1,000 people with up to 10 links and neighbours each: 10,000 nested rows in one answer',
  viewer,
  subjects: ['api'],
  clients: [1, 4],
  async draw(tools) {
    const ids = (await drawn(name, viewer, 5000)(tools)).map(({ id }) => id);
    const pages = [];
    for (let start = 0; start < ids.length; start += 1000) pages.push({ ids: ids.slice(start, start + 1000) });
    return pages;
  },
  statements: ['node/byKey + chart/links'],
};
