import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Library } from '../../../src/graph/library.js';
import { forLinkType, linkType } from '../../../src/writing/linkTypes.js';

const folder = join(process.cwd(), 'cypher');
const { body } = new Library(folder).get('writing/links');

describe('A statement for links of one type', () => {
  it('has the type in its text, and no placeholder any more', () => {
    const text = forLinkType(body, 'USES');
    expect(text).toContain('[link:USES {id: row.id}]');
    expect(text).not.toContain('LINK_TYPE');
    expect(body.match(/LINK_TYPE/g)).toHaveLength(1);
  });

  it.each([
    'USES|PAID',
    'uses',
    '',
    'USES]->(), (n) DETACH DELETE n //',
    '__proto__',
    'toString',
    'LINK_TYPE',
    'ABOUT',
  ])('is refused for %p', (text) => {
    expect(() => forLinkType(body, text)).toThrow(
      `Expected a type of link such as USES or CONTACTED, got ${JSON.stringify(text)}.`,
    );
  });

  it('is found by an index: every type of link has a constraint on its ids', () => {
    const migration = readFileSync(join(folder, 'migrations', '0001-first-schema.cypher'), 'utf8');
    const constrained = [...migration.matchAll(/FOR \(\)-\[link:(\w+)\]-\(\) REQUIRE link\.id IS UNIQUE/g)];
    expect(constrained).toHaveLength(21);
    for (const [, type] of constrained) expect(linkType(type ?? '')).toBe(type);
  });
});
