import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureServerJars, haveServerJars } from '../../../src/store/serverJars.js';
import type { StoreSettings } from '../../../src/store/storeSettings.js';
import { type FakeTools, fakeTools, mavenThat } from './fakeTools.js';

describe('the jars of the Neo4j server', () => {
  let tools: FakeTools;
  let said: string[];
  const server = () => join(tools.folder, 'server');
  const fetchJars = () => {
    const { folder: dataFolder, environment } = tools;
    const settings: StoreSettings = { choice: 'process', image: '', dataFolder, environment };
    return ensureServerJars(settings, (step) => said.push(step));
  };
  const beside = async () => (await readdir(tools.folder)).sort();

  beforeEach(async () => {
    said = [];
    tools = await fakeTools();
  });
  afterEach(() => tools.remove());

  it('are fetched once, with only the procedures among the plugins', async () => {
    await tools.program('mvn', mavenThat());
    await fetchJars();
    await fetchJars();
    expect(await readdir(join(server(), 'plugins'))).toEqual(['proc-2.jar']);
    expect((await readdir(join(server(), 'lib'))).sort()).toEqual(['algo-2.jar', 'neo4j-1.jar']);
    expect(said).toEqual(['Fetching the Neo4j server (160 MB, once)']);
  });

  it('are fetched again when one was cut short after the download', async () => {
    await tools.program('mvn', mavenThat());
    await fetchJars();
    await truncate(join(server(), 'lib', 'neo4j-1.jar'), 3);
    expect(await haveServerJars(server())).toBe(false);
    await fetchJars();
    expect(await haveServerJars(server())).toBe(true);
    expect(said[1]).toContain('lib/neo4j-1.jar has 3 bytes, not 22');
  });

  it('are fetched afresh when a folder lacks the list that is written last', async () => {
    await tools.program('mvn', mavenThat());
    await mkdir(join(server(), 'lib'), { recursive: true });
    await writeFile(join(server(), 'lib', 'half.jar'), 'PK');
    await fetchJars();
    expect(await readdir(join(server(), 'plugins'))).toEqual(['proc-2.jar']);
    expect(await readdir(join(server(), 'lib'))).not.toContain('half.jar');
  });

  it('come from a fresh repository when the local one holds a damaged file', async () => {
    await tools.program('mvn', mavenThat(`[ -n "$repository" ] || printf 'PK' > "$folder/lib/neo4j-1.jar"`));
    await fetchJars();
    expect(await haveServerJars(server())).toBe(true);
    expect(await beside()).toEqual(['programs', 'server']);
  });

  it('are refused when the fresh download is damaged too, and nothing half-made is left', async () => {
    await tools.program('mvn', mavenThat(`printf 'PK' > "$folder/lib/neo4j-1.jar"`));
    await expect(fetchJars()).rejects.toThrow('Maven delivered a damaged file (lib/neo4j-1.jar)');
    expect(await beside()).toEqual(['programs']);
  });

  it('say that the disk is full, and leave nothing half-made', async () => {
    await tools.program('mvn', mavenThat(`echo '[ERROR] Error copying artifact: No space left on device'; exit 1`));
    await expect(fetchJars()).rejects.toThrow('The disk filled up while the Neo4j server was fetched');
    expect(await beside()).toEqual(['programs']);
  });

  it("give Maven's reason when the network fails", async () => {
    const line = '[ERROR] Failed to execute goal: Could not transfer artifact: Unknown host -> [Help 1]';
    await tools.program('mvn', mavenThat(`echo '${line}'; exit 1`));
    await expect(fetchJars()).rejects.toThrow(
      'Maven could not fetch the Neo4j server: Failed to execute goal: Could not transfer artifact: Unknown host Check',
    );
  });

  it('remove what a killed download left, but not what another start is fetching', async () => {
    await tools.program('mvn', mavenThat());
    // Process ids end far below this one.
    await mkdir(join(tools.folder, 'server.half-999999999-a'));
    await mkdir(join(tools.folder, `server.half-${process.pid}-b`));
    await fetchJars();
    expect(await beside()).toEqual(['programs', 'server', `server.half-${process.pid}-b`]);
  });

  it('need Maven', async () => {
    await expect(fetchJars()).rejects.toThrow('Maven (mvn) is needed to fetch the Neo4j server, but it was not found');
  });
});
