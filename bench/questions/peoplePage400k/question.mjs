import { drawn, textOf } from '../question.mjs';

const name = 'peoplePage400k';

/** One of no restricted operation, one of some with 2,000 people, one of some with 15,000. */
const viewers = ['bench-none', 'bench-2000', 'bench-15000'];
const sexes = [undefined, 'FEMALE', 'MALE'];

/** @type {import('../question.mjs').Question} */
export const peoplePage400k = {
  name,
  about: 'a page of 50 of all people by name, filtered by sex or not, the first one or anywhere deep in the list',
  viewer: viewers[0],
  subjects: ['api'],
  clients: [1, 8],
  async draw(tools) {
    const days = await drawn(name, viewers[0], 4)(tools);
    const rows = [];
    for (const viewer of viewers) {
      // A cursor is sealed for one viewer, so each draws their own.
      const cursors = [];
      for (const { born } of days) {
        const { people } = await tools.ask(viewer, textOf(name, 'cursors.graphql'), { born });
        cursors.push(...people.edges.map(({ cursor }) => cursor));
      }
      const step = Math.max(1, Math.floor(cursors.length / 60));
      const chosen = [null, ...cursors.filter((_cursor, place) => place % step === 0)];
      rows.push(...chosen.map((after, place) => ({ part: viewer, viewer, after, sex: sexes[place % sexes.length] })));
    }
    return rows;
  },
  input: { api: ({ sex, after }) => ({ sex, after }) },
  statements: ['person/list'],
};
