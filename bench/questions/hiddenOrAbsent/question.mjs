import { drawn, textOf } from '../question.mjs';

const name = 'hiddenOrAbsent';
const viewer = 'bench-none';
const turns = 5;

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
  /** One of each pair after the other, now the one first, now the other: what disturbs the machine disturbs both alike. */
  async time(tools, rows) {
    const document = textOf(name, 'api.graphql');
    const latencies = { hidden: [], absent: [] };
    const pairs = rows.length / 2;
    for (let turn = -1; turn < turns; turn += 1) {
      for (let pair = 0; pair < pairs; pair += 1) {
        const both = [rows[pair], rows[pair + pairs]];
        for (const { part, id } of (pair + turn) % 2 === 0 ? both : both.reverse()) {
          const sent = performance.now();
          await tools.ask(viewer, document, { id });
          // The first turn warms up.
          if (turn >= 0) latencies[part].push(performance.now() - sent);
        }
      }
    }
    return latencies;
  },
  statements: ['node/byId'],
};
