import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

describe('What Node.js is told', () => {
  it('is the same by npm start, in the image, and by docker-compose.yml', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const flags = scripts.start.split(' ').filter((word: string) => word.startsWith('--'));
    const [, command = '[]'] = /^CMD (.*)$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
    expect(flags.length).toBeGreaterThan(0);
    expect(JSON.parse(command)).toEqual(['node', ...flags, 'dist/main.js']);
    expect(readFileSync('docker-compose.yml', 'utf8')).toContain(`command: node ${flags.join(' ')} dist/main.js `);
  });
});
