import { textOf } from '../question.mjs';

const name = 'subgraph2000';

/** @type {import('../question.mjs').Question} */
export const subgraph2000 = {
  name,
  about: 'some telephone numbers and everything that is linked to them, about 2,000 nodes, with all links in between',
  viewer: 'bench-2000',
  subjects: ['driver', 'api', 'peer'],
  clients: [1, 8, 32],
  draw: async ({ read }) => groups(await read(textOf(name, 'parameters.cypher'), { limit: 4000 })),
  facts: {
    driver: ({ starts, neighbours }) => [
      ...[...starts, ...neighbours].map(({ id }) => id),
      ...neighbours.flatMap(({ id, links }) =>
        links.map(({ type, with: start, outwards }) => `${type} ${outwards ? `${start} ${id}` : `${id} ${start}`}`),
      ),
    ],
    api: ({ expand: { nodes, links } }) => [
      ...nodes.map(({ id }) => id),
      ...links.map(({ type, source, target }) => `${type} ${source.id} ${target.id}`),
    ],
    peer: ({ phones }) => [
      ...new Set(
        phones.flatMap(({ id, label: _label, ...fields }) => [
          id,
          ...Object.values(fields).flatMap(({ edges }) => edges.map(({ node }) => node.id)),
        ]),
      ),
    ],
  },
  // The library gives one tree per number, in which links have no direction: the nodes are compared.
  comparable: ({ expand }) => expand.nodes.map(({ id }) => id),
  statements: ['analysis/expand'],
};

/** Numbers put together until they have about 2,000 links. @param {readonly import('../question.mjs').Row[]} phones */
function groups(phones) {
  const all = [];
  let from = [];
  let links = 0;
  for (const { id, degree } of phones) {
    from.push(id);
    links += degree;
    // Parallel statements of a pair are counted one by one here.
    if (links < 3000) continue;
    all.push({ from });
    [from, links] = [[], 0];
    if (all.length === 50) return all;
  }
  return all.length > 0 ? all : [{ from }];
}
