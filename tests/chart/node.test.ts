import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

describe('Query.node and Query.nodes', () => {
  beforeAll(() =>
    givenGraph({
      north: { statements: ['ana USES 07700900001', 'ben USES 07700900001'] },
      south: { open: false, statements: ['cy USES 07700900001'] },
    }),
  );
  afterAll(closeApi);

  const ids = async () => {
    const { data } = await member('{ people { nodes { id name } } }');
    return Object.fromEntries(data.people.nodes.map(({ id, name }: { id: string; name: string }) => [name, id]));
  };

  it('finds a node by the id that an answer gave, with everything below it, in one statement', async () => {
    const { ana } = await ids();
    const { data, statements } = await outsider(
      'query($id: ID!) { node(id: $id) { __typename ... on Person { name phones { nodes { phone { number } } } } } }',
      { id: ana },
    );
    expect(data.node).toEqual({
      __typename: 'Person',
      name: 'ana',
      phones: { nodes: [{ phone: { number: '+447700900001' } }] },
    });
    expect(statements).toHaveLength(1);
  });

  it('answers several in the order asked, with null in place of what is hidden or absent', async () => {
    const { ana, ben, cy } = await ids();
    const asked = [ben, 'nobody', cy, ana, ben];
    const { data, statements } = await outsider('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: asked });
    expect(data.nodes).toEqual([{ id: ben }, null, null, { id: ana }, { id: ben }]);
    expect(statements).toEqual(['node/byKey']);
  });

  it('gives ids that say nothing of what they stand for', async () => {
    const { ana } = await ids();
    expect(ana).toMatch(/^person_[0-9a-f]{24}$/);
  });

  it('refuses more ids than a page holds', async () => {
    const { errors } = await outsider('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(1001).fill('x'),
    });
    expect(errors?.[0]?.message).toBe('Argument "nodes(ids:)": expected at most 1000 ids, got "1001 ids".');
  });
});
