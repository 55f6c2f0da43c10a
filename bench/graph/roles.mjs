import { createRandom } from '../../dist/demo/random.js';
import { kinds } from './kinds.mjs';

/** Which part of the entities of a kind has a role in an operation that holds a record of them, and which roles. */
const roles = {
  Person: {
    part: 0.62,
    roles: [
      ...[
        'SUSPECT',
        'SUSPECT',
        'SUSPECT',
        'ASSOCIATE',
        'ASSOCIATE',
        'ASSOCIATE',
        'POTENTIAL_VICTIM',
        'POTENTIAL_VICTIM',
      ],
      ...['WITNESS', 'WITNESS', 'VICTIM', 'SUBJECT_OF_INTEREST', 'PROFESSIONAL', 'REPORTING_PERSON', 'MISSING_CHILD'],
      'CONVICTED',
    ],
  },
  OrganisedCrimeGroup: { part: 0.9, roles: ['PRINCIPAL_GROUP'] },
  Phone: { part: 0.05, roles: ['PHONE_OF_INTEREST', 'PHONE_OF_INTEREST', 'DEAL_PHONE'] },
  Vehicle: { part: 0.2, roles: ['VEHICLE_OF_INTEREST'] },
  Location: { part: 0.06, roles: ['CUCKOOED', 'RECRUITMENT_PLACE'] },
  Organisation: { part: 0.2, roles: ['HOTEL', 'RECRUITMENT_PLACE'] },
};

/** Which part of the people who have a role have a second one. */
const second = 0.05;

/**
 * Gives roles in operations to those who are held there. The operation is the "to" of such a statement.
 * @param {import('./population.mjs').Population} population
 * @param {import('./holdings.mjs').Holdings} holdings
 * @param {import('./statements.mjs').Statements} statements
 */
export function assignRoles(population, holdings, statements) {
  const random = createRandom('bench roles');
  holdings.each((entity, operations) => {
    const { kind } = kinds[population.kindOf[entity]];
    const part = roles[kind]?.part ?? 0;
    for (const operation of operations) {
      if (!random.chance(part)) continue;
      statements.addRole(operation, entity);
      if (kind === 'Person' && random.chance(second)) statements.addRole(operation, entity, 1);
    }
  });
}

/** A role for somebody of a kind. */
export const drawRole = (random, kind) => random.pick(roles[kind].roles);
