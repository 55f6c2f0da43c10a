import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphBackend } from '../../src/backend.js';
import { readConfig } from '../../src/config.js';
import { volumeOf } from '../../src/store/ownContainers.js';
import { openStore, type Store } from '../../src/store/store.js';
import { askStore, askStoreUntilAnswered } from '../support/askStore.js';

const image = process.env.NEO4J_IMAGE ?? 'neo4j:5.26-community';

describe('the store as a container', () => {
  let dataFolder: string;
  let store: Store;
  const said: string[] = [];
  const open = () => openStore({ choice: 'container', image, dataFolder, heap: '512m' }, (step) => said.push(step));
  const containers = () =>
    docker('ps', '--quiet', '--filter', `label=toex.volume=${volumeOf(dataFolder).name}`)
      .split('\n')
      .filter(Boolean);

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'toex-container-'));
    store = await open();
  });
  afterAll(async () => {
    await store?.stop();
    docker('volume', 'rm', '--force', volumeOf(dataFolder).name);
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('answers on an address of this machine alone, GDS included', async () => {
    expect(store).toMatchObject({ kind: 'container', embedded: true });
    // In a container itself, an engine's bridge takes the place of the loopback address.
    expect(store.uri).toMatch(/^bolt:\/\/(127\.0\.0\.1|172\.\d+\.0\.1):\d+$/);
    expect(docker('port', containers()[0]!, '7687/tcp').trim()).toBe(new URL(store.uri).host);
    expect(await askStore(store, "CREATE (:Kept {text: 'kept'}) RETURN gds.version() AS answer")).toMatch(/^2\.13/);
  });

  it('refuses a second start on its data folder', async () => {
    await expect(open()).rejects.toThrow(`The data folder ${dataFolder} is in use by this process itself`);
  });

  it('starts a server that was killed again, at the same address', async () => {
    // From inside: an engine takes a kill through its own command as a wish that the container stays down.
    const pid = docker('inspect', '--format', '{{.State.Pid}}', containers()[0] ?? '').trim();
    process.kill(Number(pid), 'SIGKILL');
    expect(await askStoreUntilAnswered(store, 'MATCH (k:Kept) RETURN k.text AS answer')).toBe('kept');
  });

  it('keeps its data over a stop, and removes its container', async () => {
    await store.stop();
    expect(containers()).toEqual([]);
    store = await open();
    expect(await askStore(store, 'MATCH (k:Kept) RETURN k.text AS answer')).toBe('kept');
  });

  it('says in one line that an image cannot be had, and frees the folder', async () => {
    await store.stop();
    const missing = openStore({ choice: 'container', image: 'toex/no-such-image:1', dataFolder }, () => {});
    await expect(missing).rejects.toThrow(/^The container of toex\/no-such-image:1 did not start: [^\n]+$/);
    store = await open();
  });
});

describe('a server that dies while it starts', () => {
  const tag = 'toex/dies:test';
  const [entry, command] = ['Entrypoint', 'Cmd'].map(
    (part): string[] => JSON.parse(docker('inspect', '--format', `{{json .Config.${part}}}`, image)) ?? [],
  );
  /** The image with an entry that runs `first`, and then what it ran before. */
  const build = (first: string) => {
    const run = ['sh', '-c', `${first}; exec "$@"`, 'sh', ...entry!, ...command!];
    const user = docker('inspect', '--format', '{{.Config.User}}', image).trim();
    const lines = [`FROM ${image}`, 'USER root', 'RUN mkdir -m 777 /tried', `USER ${user || 'root'}`];
    execFileSync('docker', ['build', '--quiet', '--tag', tag, '-'], {
      input: [...lines, `ENTRYPOINT ${JSON.stringify(run)}`].join('\n'),
    });
  };
  const opened = (use: (opening: Promise<Store>) => Promise<void>) =>
    withDataFolder((dataFolder) =>
      use(openStore({ choice: 'container', image: tag, dataFolder, heap: '512m' }, () => {})),
    );
  afterAll(() => {
    docker('rmi', '--force', tag);
  });

  it('is started again by the engine, and waited for', async () => {
    build('mkdir /tried/once && exit 1');
    await opened(async (opening) => {
      const store = await opening;
      try {
        expect(await askStore(store, "RETURN 'here' AS answer")).toBe('here');
      } finally {
        await store.stop();
      }
    });
  });

  it('that dies each time is given up with what it said, and leaves no container', async () => {
    build('echo no room for the store; exit 1');
    await opened(async (opening) => {
      await expect(opening).rejects.toThrow(
        /^The container of toex\/dies:test did not start: .*no room for the store/s,
      );
      expect(docker('ps', '--all', '--quiet', '--filter', `ancestor=${tag}`)).toBe('');
    });
  });
});

describe('the whole graph in a container', () => {
  it('is migrated and ready for questions', () =>
    withDataFolder(async (dataFolder) => {
      const config = readConfig({
        STORE: 'container',
        NEO4J_IMAGE: image,
        NEO4J_HEAP: '512m',
        DATA_FOLDER: dataFolder,
      });
      const backend = new GraphBackend(config, null, () => {});
      try {
        await backend.start({ empty: true, demo: false });
        expect(await backend.waitingFor()).toBeNull();
      } finally {
        await backend.stop();
      }
    }));
});

/** A folder of its own, removed afterwards with the volume that belongs to it. */
async function withDataFolder(use: (dataFolder: string) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'toex-container-'));
  try {
    await use(dataFolder);
  } finally {
    docker('volume', 'rm', '--force', volumeOf(dataFolder).name);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' });
}
