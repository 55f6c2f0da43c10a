import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

const names = ['Ada', 'Ben', 'Cy', 'Dot', 'Eve', 'Fay', 'Gus'];

describe('Query.people as a Relay connection', () => {
  beforeAll(() => givenGraph({ north: { statements: names }, south: { open: false, statements: ['Bea', 'Dan'] } }));
  afterAll(closeApi);

  const page = `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: PersonOrder) {
    people(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      totalCount edges { cursor node { name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const namesOf = (people: { edges: { node: { name: string } }[] }) => people.edges.map(({ node }) => node.name);

  it('pages forwards to the end, each item once, and says truly whether more follow', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const { data } = await member(page, { first: 4, after });
      expect(data.people.totalCount).toBe(9);
      expect(data.people.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...namesOf(data.people));
      expect(data.people.pageInfo.hasNextPage).toBe(seen.length < 9);
      after = data.people.pageInfo.endCursor;
      if (!data.people.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(['Ada', 'Bea', 'Ben', 'Cy', 'Dan', 'Dot', 'Eve', 'Fay', 'Gus']);
  });

  it('pages backwards in the same order', async () => {
    const last = (await outsider(page, { last: 3 })).data.people;
    expect(namesOf(last)).toEqual(['Eve', 'Fay', 'Gus']);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = (await outsider(page, { last: 3, before: last.pageInfo.startCursor })).data.people;
    expect(namesOf(before)).toEqual(['Ben', 'Cy', 'Dot']);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const rest = (await outsider(page, { last: 3, before: before.pageInfo.startCursor })).data.people;
    expect(namesOf(rest)).toEqual(['Ada']);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('turns the order round', async () => {
    const { data } = await outsider(page, { first: 2, orderBy: 'NAME_DESC' });
    expect(namesOf(data.people)).toEqual(['Gus', 'Fay']);
    const next = await outsider(page, { first: 2, orderBy: 'NAME_DESC', after: data.people.pageInfo.endCursor });
    expect(namesOf(next.data.people)).toEqual(['Eve', 'Dot']);
  });

  it('takes one statement a page, total and both ends included', async () => {
    const { statements } = await outsider(page, { first: 2 });
    expect(statements).toEqual(['person/list']);
  });

  it('gives the same row the same cursor in every call', async () => {
    const [one, two] = [await outsider(page, { first: 3 }), await outsider(page, { first: 1 })];
    expect(one.data.people.edges[0].cursor).toBe(two.data.people.edges[0].cursor);
  });

  it.each([
    ['of another viewer', async () => (await member(page, { first: 1 })).data.people.pageInfo.endCursor, {}],
    [
      'of another order',
      async () => (await outsider(page, { first: 1 })).data.people.pageInfo.endCursor,
      { orderBy: 'NAME_DESC' },
    ],
    ['that was made up', async () => 'bm90IGEgY3Vyc29y', {}],
    ['that is no cursor at all', async () => '💥', {}],
    ['that is empty', async () => '', {}],
  ])('refuses a cursor %s, and names the argument', async (_which, cursor, more) => {
    const { data, errors } = await outsider(page, { first: 1, after: await cursor(), ...more });
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toContain('Argument "Query.people(after:)": expected a cursor');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', retryable: false });
  });

  it.each([
    [{ first: 100_000 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ last: 5000 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
  ])('refuses %j and says what it expects', async (variables, argument) => {
    const { errors } = await outsider(page, variables);
    expect(errors?.[0]?.message).toContain(`Argument "Query.people(${argument}:)": expected`);
  });

  it('counts and pages what the viewer may see, as if nothing else were there', async () => {
    const analyst = asking('somebody else', 'analyst');
    const { data } = await analyst(page, { first: 3 });
    expect(data.people.totalCount).toBe(7);
    expect(namesOf(data.people)).toEqual(['Ada', 'Ben', 'Cy']);
  });
});
