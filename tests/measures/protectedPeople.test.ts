import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph } from '../support/api.js';

beforeAll(() =>
  givenGraph({
    north: {
      statements: ['vera ROLE VICTIM', 'vera ASSOCIATE_OF ann', 'ann ASSOCIATE_OF ben'],
      records: { vera: { name: 'Vera Quillmark' }, ann: { name: 'Ann Other' }, ben: { name: 'Ben Other' } },
    },
  }),
);
afterAll(closeApi);

const seeing = asking('member', 'analyst', 'safeguarding');
const [blind, other] = [asking('blind', 'analyst'), asking('other', 'analyst')];
type Player = { nodeId: string; node: { id: string; label: string } | null };
const players = async (ask: typeof seeing): Promise<Player[]> => {
  const { data, errors } = await ask(
    `{ keyPlayers(scope: { operations: ["north"] }, measure: DEGREE) { players { nodeId node { id label } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.keyPlayers.players;
};

it('What is kept of a measure is shown to each in the ids that are theirs, whoever asked first', async () => {
  const [first, second, third, again] = [
    await players(seeing),
    await players(blind),
    await players(other),
    await players(seeing),
  ];
  expect(again).toEqual(first);
  const vera = first.find(({ node }) => node?.label === 'Vera Quillmark') as Player;
  for (const found of [second, third]) {
    expect(found.map(({ nodeId, node }) => [nodeId, node !== null])).toEqual(found.map(({ node }) => [node?.id, true]));
    expect(JSON.stringify(found)).not.toContain(vera.nodeId);
    expect(JSON.stringify(found)).not.toMatch(/Quillmark/);
  }
  const hidden = (found: readonly Player[]) => found.find(({ nodeId }) => nodeId.includes('_~'))?.nodeId;
  expect(hidden(second)).not.toBe(hidden(third));
});

it('The audit log names them by the ids that are stored', async () => {
  const [vera] = (await players(seeing)).filter(({ node }) => node?.label === 'Vera Quillmark');
  const { audit } = await api();
  const before = readFileSync(audit.file, 'utf8').length;
  await blind(`{ keyPlayers(scope: { operations: ["north"] }, measure: DEGREE) { players { nodeId } } }`);
  const written = readFileSync(audit.file, 'utf8').slice(before);
  expect(written).toContain(vera?.nodeId);
  expect(written).not.toContain('_~');
});
