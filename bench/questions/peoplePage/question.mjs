import { drawn } from '../question.mjs';

const name = 'peoplePage';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const peoplePage = {
  name,
  about:
    'the first 50 people by name of one sex and some years of birth, with counts of phones, vehicles and associates',
  viewer,
  subjects: ['driver', 'api', 'peer'],
  clients: [1, 8, 32],
  draw: drawn(name, viewer),
  // The library compares text as it stands: a year must be made a bound that comes after all its days.
  input: { peer: ({ sex, bornFrom, bornTo }) => ({ sex, bornFrom, bornTo: `${bornTo}~` }) },
  facts: {
    driver: (answer) => answer.map((person) => `${person.id} ${person.phones} ${person.vehicles} ${person.associates}`),
    api: ({ people }) =>
      people.nodes.map(
        ({ id, phones, vehicles, associates }) =>
          `${id} ${phones.totalCount} ${vehicles.totalCount} ${associates.totalCount}`,
      ),
    peer: ({ people }) =>
      people.map(
        ({ id, phonesConnection, vehiclesConnection, associatesConnection }) =>
          `${id} ${[phonesConnection, vehiclesConnection, associatesConnection]
            .map(({ aggregate }) => aggregate.count.nodes)
            .join(' ')}`,
      ),
  },
  statements: ['person/list + person/phones + person/vehicles + person/associates'],
};
