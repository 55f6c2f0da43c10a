import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { analyses } from '../../src/analysis/analyses.js';
import { packageRoot } from '../../src/packageRoot.js';
import { closeApi, outsider } from '../support/api.js';

afterAll(closeApi);

describe('Query.analyses', () => {
  it('lists every analysis once, with the statements behind it as they are stored', async () => {
    const { data } = await outsider(
      '{ analyses { id question limits statement { name purpose header text } evidence { name text } } }',
    );
    expect(data.analyses.map(({ id }: { id: string }) => id)).toEqual(analyses.map(({ id }) => id));
    expect(new Set(analyses.map(({ id }) => id)).size).toBe(analyses.length);
    for (const { statement, evidence } of data.analyses) {
      const stored = readFileSync(join(packageRoot(), 'cypher', `${statement.name}.cypher`), 'utf8');
      expect(stored).toContain(statement.purpose.slice(0, 40));
      expect(statement.header).toContain('Cost:');
      expect(evidence.text).toContain('$a.viewer.operations');
    }
  });

  it('knows every field below schema/analysis, and the field says what is declared', async () => {
    const folder = join(packageRoot(), 'schema', 'analysis');
    const fields = readdirSync(folder).flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...(text.split('extend type Query {')[1] ?? '').matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name);
    });
    expect(fields.filter((name) => name !== 'analyses').sort()).toEqual(analyses.map(({ id }) => id).sort());
    const { data } = await outsider('{ __schema { queryType { fields { name description } } } }');
    const said = new Map<string, string>(
      data.__schema.queryType.fields.map(({ name, description }: { name: string; description: string }) => [
        name,
        description,
      ]),
    );
    for (const { id, question, limits } of analyses) {
      expect(said.get(id)).toContain(question);
      expect(said.get(id)).toContain(limits);
    }
  });
});
