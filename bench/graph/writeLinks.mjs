import { createRandom } from '../../dist/demo/random.js';
import { kindNumber } from './kinds.mjs';
import { detailsOf } from './statementDetails.mjs';
import { StatementFile } from './statementFile.mjs';

const ofCalls = new Set(['CONTACTED', 'SAVED_AS', 'SERVES', 'INSERTED_IN']);
const ofPapers = new Set(['PAID', 'REGISTERED_TO', 'IDENTIFIED_BY']);

/** Links that sum up events: no row of a file states them. */
const summed = new Set(['CONTACTED', 'PAID']);

/**
 * Writes the links of each type. Of the statements of a pair one open one leads, or, where none is open, one of each
 * operation; what was disproved never does: the rule of cypher/writing/settleLinks.cypher.
 * @param {import('./tableFiles.mjs').TableFiles} files
 * @param {import('./population.mjs').Population} population
 * @param {import('./statements.mjs').Statements} statements
 * @param {import('./pairEvents.mjs').PairEvents} pairEvents
 */
export function writeLinks(files, population, statements, pairEvents) {
  for (const [type, list] of statements.byType) {
    const random = createRandom(`bench ${type}`);
    const file = new StatementFile(files, type, population.idOf);
    list.eachPair((start, end) => {
      const from = list.from(start);
      const to = list.to(start);
      const holder = type === 'ROLE_IN' ? population.operations[to] : undefined;
      const toId = holder?.id ?? population.ids[to];
      const drawn = [];
      for (let place = start; place < end; place += 1) {
        const operation = population.operations[list.operation(place)];
        const source = sourceOf(operation, type, population.kindOf[to], list.variant(place));
        const details =
          pairEvents.tell(type, operation, source, from, to) ??
          detailsOf(random, type, operation, population.kindOf[from]);
        const id = file.idOf(operation, source, population.ids[from], toId, details);
        drawn.push({ id, operation, source, details });
      }
      const leaders = leadersOf(drawn);
      for (const { id, operation, source, details } of drawn) {
        if (!summed.has(type)) {
          source.lastRow += 1;
          details.row = source.lastRow;
        }
        file.add(from, holder?.node ?? to, id, operation, source, leaders.has(id), details);
      }
    });
  }
}

function leadersOf(all) {
  const drawn = all.filter(({ details }) => details.status !== 'DISPROVED');
  if (drawn.length === 1) return new Set([drawn[0].id]);
  const open = drawn.filter(({ operation }) => operation.open).map(({ id }) => id);
  if (open.length > 0) return new Set([least(open)]);
  const byOperation = new Map();
  for (const { id, operation } of drawn) {
    byOperation.set(operation, least([id, byOperation.get(operation) ?? id]));
  }
  return new Set(byOperation.values());
}

const least = (ids) => ids.reduce((left, right) => (right < left ? right : left));

function sourceOf({ sources }, type, toKind, variant) {
  const [, , papers] = sources;
  const calls = ofCalls.has(type) || (type === 'USES' && toKind === kindNumber.Phone);
  const place = calls ? 1 : ofPapers.has(type) && papers ? 2 : 0;
  return sources[(place + variant) % sources.length];
}
