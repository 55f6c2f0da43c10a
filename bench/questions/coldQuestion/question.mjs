import { drawn, textOf } from '../question.mjs';

const name = 'coldQuestion';
const viewer = 'bench-2000';

/** @type {import('../question.mjs').Question} */
export const coldQuestion = {
  name,
  about: 'one person with 20 relations, in a document that was never sent before, to a database without a plan for it',
  viewer,
  subjects: ['api'],
  clients: [1],
  draw: drawn(name, viewer, 10),
  /** Each answer is a first one: another document, and the database has forgotten all plans. */
  async time(tools, rows) {
    const latencies = [];
    for (const [place, row] of rows.entries()) {
      await tools.read('CALL db.clearQueryCaches()', {});
      const document = textOf(name, 'api.graphql').replace('ColdQuestion', `ColdQuestion${Date.now()}n${place}`);
      const sent = performance.now();
      await tools.ask(viewer, document, row);
      latencies.push(performance.now() - sent);
    }
    return latencies;
  },
  statements: [
    [
      'node/byId',
      'person/phones',
      'person/devices',
      'person/vehicles',
      'person/accounts',
      'person/paymentCards',
      'person/emails',
      'person/onlineHandles',
      'person/registrations',
      'person/identifiedBy',
      'person/groups',
      'person/associates',
      'person/family',
      'person/addresses',
      'person/employers',
      'person/linesHeld',
      'person/linesRunFor',
      'person/missingEpisodes',
      'person/bookings',
      'person/stays',
    ].join(' + '),
    'person/sightings',
  ],
};
