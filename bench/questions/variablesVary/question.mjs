import { random } from '../../load/random.mjs';
import { drawn, textOf } from '../question.mjs';

const name = 'variablesVary';
const viewer = 'bench-2000';

const roles = ['SUSPECT', 'CONVICTED', 'VICTIM', 'POTENTIAL_VICTIM', 'WITNESS', 'ASSOCIATE', 'SUBJECT_OF_INTEREST'];
const kinds = ['PERSON', 'PHONE', 'VEHICLE', 'LOCATION', 'ORGANISED_CRIME_GROUP'];

/** @type {import('../question.mjs').Question} */
export const variablesVary = {
  name,
  about: 'ten participants of an operation, while the sizes of lists, nulls and cursors vary at random',
  viewer,
  subjects: ['api'],
  clients: [1, 8],
  async draw(tools) {
    const chance = random(4);
    /** A list of any size, or null, or nothing at all. */
    const some = (key, from) => {
      const dice = chance();
      if (dice < 0.2) return {};
      if (dice < 0.4) return { [key]: null };
      return { [key]: from.slice(0, 1 + Math.floor(chance() * from.length)) };
    };
    const rows = [];
    for (const { id, ids } of await drawn(name, viewer, 50)(tools)) {
      const { node } = await tools.ask(viewer, textOf(name, 'cursors.graphql'), { id });
      const cursors = node.participants.edges.map(({ cursor }) => cursor);
      for (const _time of [1, 2, 3, 4]) {
        const after = chance() < 0.5 ? null : cursors[Math.floor(chance() * cursors.length)];
        const several = ids.slice(0, 1 + Math.floor(chance() * ids.length));
        rows.push({ id, ids: several, ...some('roles', roles), ...some('kinds', kinds), after });
      }
    }
    return rows;
  },
  statements: ['node/byId + operation/participants', 'node/byKey'],
};
