import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import { composeRoot, type Plan } from '../../../src/graph/compose/compose.js';
import { limits } from '../../../src/graph/compose/draft.js';
import { Library } from '../../../src/graph/library.js';
import { rename } from '../../../src/graph/rename.js';
import { resolvers } from '../../../src/resolvers/resolvers.js';
import { buildSchema } from '../../../src/schema/buildSchema.js';

let schema: GraphQLSchema;
let library: Library;
beforeAll(() => {
  schema = buildSchema(join(process.cwd(), 'schema'), resolvers);
  library = new Library(join(process.cwd(), 'cypher'));
});

function compose(query: string, variables: Record<string, unknown> = {}): Plan {
  const operation = parse(query).definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0];
  const parentType = schema.getQueryType();
  if (node?.kind !== 'Field' || !parentType) throw new Error('expected a root field');
  const field = parentType.getFields()[node.name.value];
  if (!field) throw new Error(`no field ${node.name.value}`);
  return composeRoot(library, { schema, fragments: {}, parentType, field, nodes: [node], variables });
}

describe('A composed statement', () => {
  it('holds nothing of the variables, whatever they are', () => {
    const query = `query($name: String, $first: Int, $after: String, $roles: [Role!]) {
      people(first: $first, after: $after, filter: { name: $name, roles: $roles }) { nodes { name phones(first: $first) { nodes { phone { number } } } } }
    }`;
    const plain = compose(query, { name: 'ann' }).text;
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(1000), (text, count) => {
        expect(compose(query, { name: text, first: count, after: text, roles: ['VICTIM'] }).text).toBe(plain);
      }),
    );
  });

  it('differs where a variable names what a list is searched by, and then only in the streams that are read', () => {
    const query = 'query($f: PersonFilter) { people(filter: $f) { nodes { name } } }';
    const asked = (f: object) => compose(query, { f }).text;
    expect(asked({ name: 'ann' })).not.toBe(asked({}));
    expect(asked({ operation: 'a' })).not.toBe(asked({}));
    expect(asked({ operation: 'a', name: 'ann' })).toBe(asked({ operation: 'b', name: 'ben', sex: 'FEMALE' }));
    expect(asked({ sex: 'FEMALE', roles: ['VICTIM'], bornFrom: '1990' })).toBe(asked({}));
  });

  it('holds nothing of the literals in the document either', () => {
    const { text } = compose('{ entity(identifier: "}) DETACH DELETE n //") { label } }');
    expect(text).not.toContain('DELETE');
  });

  it('takes one parameter, $a', () => {
    const { text } = compose(
      '{ operations(first: 3) { nodes { reference phones(first: 2) { totalCount nodes { number } } } } }',
    );
    expect(text.match(/\$\w+/g)?.every((parameter) => parameter === '$a')).toBe(true);
  });

  it('is named by its fragments, in the order of the document', () => {
    const plan = compose(
      '{ phones { nodes { attributions { nodes { person { groups { nodes { __typename } } } } } savedAs { totalCount } } } }',
    );
    expect(plan.name).toBe('phone/list + phone/attributions + person/groups + phone/savedAs');
    expect(plan.text.startsWith(`// ${plan.name}\n`)).toBe(true);
  });

  it('makes a condition on a variable part of the statement, and of the parameters', () => {
    const plan = compose(
      'query($with: Boolean!) { phones { nodes { attributions @include(if: $with) { totalCount } } } }',
    );
    expect(plan.conditions).toEqual(['with']);
    expect(plan.text).toContain('CASE WHEN (($a.if.with)) THEN');
  });

  it('leaves out what the document itself switches off', () => {
    expect(compose('{ phones { nodes { number attributions @skip(if: true) { totalCount } } } }').name).toBe(
      'phone/list',
    );
  });

  it('guards what only some types have by their labels', () => {
    const { text } = compose(
      '{ entity(identifier: "x") { ... on Phone { attributions { totalCount } } ... on Person { phones { totalCount } } } }',
    );
    expect(text).toMatch(/CASE WHEN row\d+:Phone THEN/);
    expect(text).toMatch(/CASE WHEN row\d+:Person THEN/);
  });

  it('is cut by the document alone: twenty fragments, and the rest by batch', () => {
    const many = Array.from(
      { length: 40 },
      (_one, index) => `a${index}: attributions(first: ${index + 1}) { totalCount }`,
    );
    const plan = compose(`{ phones { nodes { ${many.join(' ')} } } }`);
    expect(plan.name.split(' + ')).toHaveLength(limits.fragments);
  });

  it('is cut at six levels below its root', () => {
    const nest = (depth: number): string =>
      depth === 0
        ? 'totalCount'
        : `nodes { phone { attributions { nodes { person { phones { ${nest(depth - 1)} } } } } } }`;
    const plan = compose(`{ people { nodes { phones { ${nest(6)} } } } }`);
    expect(plan.name.split(' + ')).toHaveLength(1 + limits.levels);
  });

  it('reads of a list what the document wants, and nothing else', () => {
    const bare = compose('{ people { nodes { phones { nodes { phone { number } } } } } }').text;
    expect(bare).not.toMatch(/COUNT \{|NOT \((?!NOT \$a\.viewer\.sees)|\[statement\w* IN |type\(/);
    expect(bare).not.toContain('[key0_0');
    const full = compose(
      '{ people { totalCount pageInfo { hasNextPage endCursor } nodes { phones { nodes { count phone { number } } } } } }',
    ).text;
    expect(full).toContain(', [key0_0, key1_0]]');
    expect(full).toContain('COUNT {');
    expect(full).toMatch(/\[(statement\d+) IN statements\d+ \| \[\1\.count\]\]/);
  });

  it('exists once per order that a variable can pick, and a different order is a different text', () => {
    const query = 'query($o: PersonOrder) { people(orderBy: $o) { nodes { name } } }';
    expect(compose(query, { o: 'NAME' }).text).toBe(compose(query, {}).text);
    expect(compose(query, { o: 'NAME_DESC' }).text).not.toBe(compose(query, {}).text);
  });
});

describe('rename', () => {
  const to = new Map([
    ['row', 'row7'],
    ['type', 'type7'],
  ]);
  it.each([
    ['MATCH (row:Person)', 'MATCH (row7:Person)'],
    ['RETURN {row: row, type: type(row)}', 'RETURN {row: row7, type: type(row7)}'],
    ["WHERE row.row = 'row' // row", "WHERE row7.row = 'row' // row"],
    ['$a.row + `row`', '$a.row + `row`'],
  ])('turns %j into %j', (cypher, expected) => {
    const names = cypher.includes('type(') ? to : new Map([['row', 'row7']]);
    expect(rename(cypher, names)).toBe(expected);
  });
});
