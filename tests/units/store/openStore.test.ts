import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { StoreSettings } from '../../../src/store/storeSettings.js';
import { type FakeTools, fakeTools, JAVA_17 } from './fakeTools.js';

// A machine that runs these tests may well have an engine.
jest.unstable_mockModule('../../../src/store/containerEngine.js', () => ({
  findEngine: async () => ({ answers: false, problem: 'no Docker engine answered' }),
}));
const { openStore } = await import('../../../src/store/store.js');

describe('openStore', () => {
  let tools: FakeTools;
  const open = (settings: Partial<StoreSettings>) =>
    openStore(
      { choice: 'auto', image: 'neo4j', dataFolder: tools.folder, environment: tools.environment, ...settings },
      () => {},
    );

  beforeEach(async () => {
    tools = await fakeTools();
  });
  afterEach(() => tools.remove());

  it('takes an address before anything else, and never counts it as ours', async () => {
    const store = await open({ uri: 'neo4j://db.example:7687', password: 'secret' });
    expect(store).toMatchObject({
      kind: 'address',
      uri: 'neo4j://db.example:7687',
      user: 'neo4j',
      password: 'secret',
      embedded: false,
    });
    await store.stop();
  });

  it.each(['http://db.example', 'db.example:7687', ''])(
    'refuses the address "%s" and says what one looks like',
    async (uri) => {
      await expect(open({ uri })).rejects.toThrow(`must begin with neo4j:// or bolt://`);
    },
  );

  it('asks for the address when one is chosen but none given', async () => {
    await expect(open({ choice: 'address' })).rejects.toThrow('Set NEO4J_URI');
  });

  it('says what to install when there is no way to start Neo4j', async () => {
    await expect(open({})).rejects.toThrow(
      'No way to start Neo4j was found: Java (java) was not found, and no Docker engine answered. Install Java 17 or 21 together with Maven',
    );
  });

  it('says that Maven is what is missing when Java is there', async () => {
    await tools.program('java', JAVA_17);
    await expect(open({})).rejects.toThrow('Java was found, but Maven (mvn) was not, and no Docker engine answered');
  });

  it('says which Java came and which one is needed', async () => {
    await tools.program('java', `echo 'java version "1.8.0_402"' >&2`);
    await expect(open({ choice: 'process' })).rejects.toThrow('Java 8 was found, but Neo4j needs 17 or 21');
  });

  it('says that no engine answers when a container is chosen', async () => {
    const { containerStore } = await import('../../../src/store/containerStore.js');
    const settings: StoreSettings = { choice: 'container', image: 'neo4j', dataFolder: tools.folder };
    await expect(containerStore(settings, () => {})).rejects.toThrow(
      'no Docker engine answered. Start a Docker engine',
    );
  });
});
