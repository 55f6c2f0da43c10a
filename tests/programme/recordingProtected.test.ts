import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking, closeApi, givenGraph, member } from '../support/api.js';
import { factTables } from './randomFacts.js';

const contributor = asking('member', 'contributor');
const stranger = asking('stranger', 'contributor');

const open = {
  operation: 'north',
  kind: 'NRM',
  at: '2025-01-10',
  recordedAt: '2025-01-11T00:00:00Z',
  region: 'SEROCU',
};

beforeAll(() =>
  givenGraph(
    {
      north: { statements: ['ana', 'vic ROLE VICTIM'] },
      south: { open: false, statements: ['ben'] },
    },
    {
      ...factTables([]),
      'fact.Referral': [
        { ...open, ref: 'hidden', reference: 'R/HIDDEN', concerns: ['ben'] },
        { ...open, ref: 'nobody', reference: 'R/NOBODY' },
      ],
    },
  ),
);
afterAll(closeApi);

type Ask = typeof contributor;
interface Written {
  readonly fact: {
    readonly id: string;
    readonly concerns: { readonly nodes: readonly { id: string; name: string }[] };
  } | null;
  readonly userErrors: readonly { readonly field: string; readonly message: string }[];
}

const write = async (ask: Ask, field: string, type: string, input: Record<string, unknown>) => {
  const { data, errors } = await ask(
    `mutation($input: ${type}!) { it: ${field}(input: $input) {
      fact { id concerns { nodes { ... on Person { id name } } } } userErrors { field message }
    } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.it as Written;
};
const namesOf = async (ask: Ask, id: string | undefined): Promise<readonly string[]> =>
  (
    await ask('query($id: ID!) { node(id: $id) { ... on Fact { concerns { nodes { ... on Person { name } } } } } }', {
      id,
    })
  ).data.node.concerns.nodes.map(({ name }: { name: string }) => name);
const victim = async (ask: Ask) =>
  (await ask('{ people(filter: { roles: [VICTIM] }) { nodes { id name } } }')).data.people.nodes[0] as {
    readonly id: string;
    readonly name: string;
  };
const referral = async (reference: string) =>
  (await contributor('{ referrals { nodes { id reference } } }')).data.referrals.nodes.find(
    (one: { reference: string }) => one.reference === reference,
  )?.id as string;

const decision = { step: 'REASONABLE_GROUNDS', decision: 'POSITIVE', on: '2025-01-15' };

describe('A fact about a protected person', () => {
  const place = { operation: 'north', at: '2025-01-10', force: 'gmp' };
  it.each([
    ['recordReferral', 'ReferralInput', { ...place, kind: 'NRM' }],
    ['recordIdentification', 'IdentificationInput', { ...place, kind: 'PRIORITY_INDIVIDUAL' }],
    ['recordRiskAssessment', 'RiskAssessmentInput', { ...place, risk: 'HIGH' }],
    ['recordProceeding', 'ProceedingInput', { ...place, offence: 'Theft' }],
  ])('is recorded by %s under the pseudonym that the writer sees', async (field, type, input) => {
    const seen = await victim(contributor);
    expect(seen.name).toMatch(/^Protected person/);
    const { fact, userErrors } = await write(contributor, field, type, { ...input, concerns: [seen.id] });
    expect(userErrors).toEqual([]);
    expect(fact?.concerns.nodes).toEqual([seen]);
    expect(await namesOf(member, fact?.id)).toEqual(['vic']);
  });

  it('is not recorded by the stored id, which is refused in the words for one that there is not', async () => {
    const stored = await victim(member);
    const input = { ...place, kind: 'NRM' };
    const named = async (id: string) =>
      (await write(contributor, 'recordReferral', 'ReferralInput', { ...input, concerns: [id] })).userErrors;
    expect(await named(stored.id)).toEqual(await named('person_none'));
    expect(await named(stored.id)).toHaveLength(1);
  });

  it('is decided by whoever sees the pseudonym, and goes on to concern the person', async () => {
    const concerns = [(await victim(contributor)).id];
    const made = await write(contributor, 'recordReferral', 'ReferralInput', { ...place, kind: 'NRM', concerns });
    const decided = await write(contributor, 'decideReferral', 'ReferralDecisionInput', {
      ...decision,
      referral: made.fact?.id,
    });
    expect(decided.userErrors).toEqual([]);
    expect(await namesOf(member, decided.fact?.id)).toEqual(['vic']);
  });
});

describe('Mutation.decideReferral', () => {
  it('tells nothing of a person whom a restricted operation alone knows, and keeps them', async () => {
    const decide = async (id: string) =>
      write(stranger, 'decideReferral', 'ReferralDecisionInput', { ...decision, referral: id });
    const [hidden, nobody] = [await decide(await referral('R/HIDDEN')), await decide(await referral('R/NOBODY'))];
    expect(hidden.userErrors).toEqual(nobody.userErrors);
    expect(hidden.userErrors).toEqual([]);
    expect(hidden.fact?.concerns).toEqual({ nodes: [] });
    expect(await namesOf(member, hidden.fact?.id)).toEqual(['ben']);
  });
});
