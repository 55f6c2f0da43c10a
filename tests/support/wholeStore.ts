import { api } from './api.js';

/** All that is stored, in one order; the numbers of scopes, which are given as operations come, by their operations. */
export async function wholeStore(): Promise<unknown> {
  const { admin } = await api();
  const rows = await admin.run(`CALL () {
      MATCH (node:Node)
      RETURN node.id AS id, COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label } AS kinds,
        properties(node) AS properties
      UNION ALL
      MATCH (from:Node)-[link]->(to:Node)
      RETURN from.id + ' ' + to.id + coalesce(link.id, '') AS id, [type(link)] AS kinds, properties(link) AS properties
    } RETURN id, kinds, properties ORDER BY id, kinds`);
  const scopes = new Map(
    (await admin.run('MATCH (one:Operation) WHERE one.scope > 0 RETURN one.scope AS scope, one.id AS id')).map(
      (row) => [row.scope, row.id],
    ),
  );
  return JSON.parse(JSON.stringify(rows, (key, value) => (key === 'scope' ? (scopes.get(value) ?? value) : value)));
}
