import { StatementFile } from './statementFile.mjs';

const own = {
  Communication: [
    ...['channel', 'count:long', 'times:string[]', 'durations:long[]', 'channels:string[]', 'outgoing:boolean[]'],
    'rows:long[]',
  ],
  Transaction: ['amountPence:long', 'currency', 'reference', 'method'],
  Booking: ['reference', 'status', 'fareMinor:long', 'paymentMethod', 'pickup', 'destination'],
  Stay: ['category', 'bookingReference'],
  Sighting: ['category'],
  MissingEpisode: [
    ...['reference', 'risk', 'reportedAt', 'lastSeenAt', 'foundAt', 'circumstances', 'returnInterview', 'force'],
  ],
  Encounter: ['category', 'outcome'],
};

/** The tables of events and of who took part in them. */
export class EventFiles {
  #population;
  #nextNode;
  #involved;
  #byKind;

  /**
   * @param {import('./tableFiles.mjs').TableFiles} files
   * @param {import('./population.mjs').Population} population
   * @param {() => number} nextNode
   */
  constructor(files, population, nextNode) {
    this.#population = population;
    this.#nextNode = nextNode;
    this.#involved = new StatementFile(files, 'INVOLVED_IN', population.idOf);
    const common = ['id', 'operation', 'open:boolean', 'source', 'synthetic:boolean', 'row:long', 'at', 'until'];
    this.#byKind = Object.fromEntries(
      Object.entries(own).map(([kind, columns]) => [kind, files.nodes(`Node:Event:${kind}`, [...common, ...columns])]),
    );
  }

  /**
   * Writes an event, and takes everybody who took part to it: pairs of an entity and a role, each entity once.
   * `parts` are what its id is made of beside its source.
   */
  add(kind, operation, source, parts, properties, participants) {
    const { idOf, ids } = this.#population;
    const id = idOf(kind, source.id, ...parts);
    const node = this.#nextNode();
    this.#byKind[kind].addNamed([node, id, operation.id, operation.open, source.id, true], properties);
    const { at, until = at, count, row } = properties;
    for (const [entity, role] of participants) {
      const details = { status: 'REPORTED', role, firstSeen: at, lastSeen: until, count, row };
      const statement = this.#involved.idOf(operation, source, ids[entity], id, details);
      this.#involved.add(entity, node, statement, operation, source, true, details);
    }
  }
}
