import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ASTNode, visit } from 'graphql';
import { expandSdl } from '../../../src/schema/expandSdl.js';
import { readSdl } from '../../../src/schema/readSdl.js';

const folder = join(process.cwd(), 'schema');

describe('The SDL', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const undescribed: string[] = [];
    const path: string[] = [];
    const check = {
      enter(node: ASTNode) {
        if (!('name' in node) || !node.name || !node.kind.match(/Definition$/)) return;
        path.push(node.name.value);
        const described = 'description' in node && (node.description?.value.trim().length ?? 0) > 0;
        const isExtension = node.kind === 'ObjectTypeExtension';
        if (!described && !isExtension) undescribed.push(path.join('.'));
      },
      leave(node: ASTNode) {
        if ('name' in node && node.name && node.kind.match(/Definition$/)) path.pop();
      },
    };
    visit(expandSdl(readSdl(folder)), check);
    expect(undescribed).toEqual([]);
  });

  it('says enough in a description to be read without the code', () => {
    const short: string[] = [];
    visit(readSdl(folder), {
      FieldDefinition(node) {
        if ((node.description?.value.length ?? 0) < 8) short.push(`${node.name.value}: ${node.description?.value}`);
      },
    });
    expect(short).toEqual([]);
  });
});
