import { inBatches } from '../../writing/inBatches.js';
import type { FactStatement } from '../turning/statements.js';
import { factKey, monthly } from './factKey.js';
import type { ImportJob } from './importJob.js';
import type { ImportTools } from './runImport.js';
import type { Version } from './version.js';

/**
 * Leaves out of a version what would count twice: facts that the file repeats, and facts that hold already from elsewhere.
 * `onRepeated` is told of each, as of a row that is rejected; what else the row states is written.
 */
export async function leaveOutRepeated(
  version: Version,
  { operation, source, rules = 1 }: ImportJob,
  { admin, library }: ImportTools,
  onRepeated: (fact: FactStatement, reason: string) => void,
): Promise<void> {
  const { body } = library.get('writing/repeatedFacts');
  for (let part = 0; part < version.parts; part += 1) {
    const first = new Map<string, FactStatement>();
    for (const { statement } of version.facts(part)) {
      const key = factKey(statement, rules);
      if (key === null) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, statement);
      else {
        version.leaveOut(statement.id);
        onRepeated(statement, `${leftOut}it states the same ${what(statement)} as line ${known.line}`);
      }
    }
    const rows = [...first.values()].map(({ id, kind, force, properties }) => ({
      ...{ id, kind, force, app: properties.app ?? null },
      reference: monthly.has(kind) ? null : properties.reference,
      month: monthly.has(kind) ? properties.at : null,
    }));
    const found = await inBatches(rows, 1, (some) => admin.run(body, { rows: some, operation, source }));
    const repeated = new Set(found.map(({ id }) => id));
    for (const statement of first.values()) {
      if (!repeated.has(statement.id)) continue;
      version.leaveOut(statement.id);
      onRepeated(statement, `${leftOut}there is a current ${statement.kind} with the same ${what(statement)} already`);
    }
  }
}

const leftOut = 'its fact was left out: ';
const what = ({ kind }: FactStatement) => (monthly.has(kind) ? 'force, application and month' : 'reference');
