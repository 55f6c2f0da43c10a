import { join } from 'node:path';
import { Networks } from './analysis/measures/networks.js';
import type { Audit } from './audit/audit.js';
import { auditPreparers } from './audit/auditPreparers.js';
import type { Config } from './config.js';
import type { Shared } from './context.js';
import { Outbox } from './deconfliction/outbox.js';
import { Webhook } from './deconfliction/webhook.js';
import { loadDemo } from './demo/loadDemo.js';
import { adminOf } from './graph/admin.js';
import { Composer } from './graph/composer.js';
import { loggedText } from './graph/databaseErrors.js';
import { bookmarksOf, type DatabaseAddress, openDriver, verifyServer } from './graph/driver.js';
import { Library } from './graph/library.js';
import { Memberships } from './graph/memberships.js';
import { OldIds } from './graph/oldIds.js';
import type { Backend } from './http/server.js';
import { Imports } from './importing/imports.js';
import { ImportFolder } from './importing/job/importFolder.js';
import { inChild } from './importing/job/inChild.js';
import { packageRoot } from './packageRoot.js';
import { preparers } from './preparers.js';
import { openStore, type Progress, type Store } from './store/store.js';
import { Washes } from './washing/washes.js';
import { idsOf } from './writing/ids.js';
import { isEmpty, migrate } from './writing/migrate.js';

export interface StartOptions {
  /** Leave an empty store empty. */
  readonly empty: boolean;
  /** Load demonstration data even into a store that is not our own. */
  readonly demo: boolean;
}

/** Everything behind the HTTP side: the store, the driver, the schema's version, the demonstration data. */
export class GraphBackend implements Backend {
  /** Null where nothing is audited. */
  readonly audit: Audit | null;
  readonly #config: Config;
  readonly #progress: Progress;
  readonly #stopping = new AbortController();
  #opening: Promise<Store> | null = null;
  #shared: Shared | null = null;
  #webhook: Webhook | null = null;
  #synthetic = false;
  #step = 'the start';

  constructor(config: Config, audit: Audit | null, progress: Progress) {
    this.audit = audit;
    this.#config = config;
    this.#progress = progress;
  }

  shared(): Shared | null {
    return this.#shared;
  }

  demonstration = (): boolean => this.#synthetic;

  async waitingFor(): Promise<string | null> {
    if (this.#shared === null) return this.#step;
    const answers = this.#shared.driver.verifyConnectivity({ database: this.#config.database });
    const late = new Promise<never>((_resolve, reject) => setTimeout(reject, 2_000).unref());
    return Promise.race([answers, late]).then(
      () => null,
      () => 'the database',
    );
  }

  async start(options: StartOptions): Promise<void> {
    const { store: settings, database, deadlineMs } = this.#config;
    this.#opening = openStore({ ...settings, signal: this.#stopping.signal }, (step) => this.#say(step));
    const store = await this.#opening;
    if (store.embedded) this.#say('Neo4j is up');
    const address: DatabaseAddress = { uri: store.uri, user: store.user, password: store.password, database };
    const driver = openDriver(address);
    try {
      await verifyServer(driver, address, store.embedded ? 60_000 : 15_000);
      const root = packageRoot();
      const library = new Library(join(root, 'cypher'));
      const admin = adminOf(driver, database);
      const state = await migrate(admin, library, join(root, 'cypher', 'migrations'), (step) => this.#say(step));
      this.#synthetic = state.synthetic;
      const mayFill = options.demo || (store.embedded && !this.#config.production && !options.empty);
      // Loading again is safe: a start that was interrupted is carried to its end.
      const fill = mayFill && !state.synthetic && (await isEmpty(admin, library));
      if (fill || !state.complete) await this.#loadDemo(address, state.key);
      this.audit?.attach(admin, library);
      const { importFolder: inbox, importMemoryMb: memoryMb } = this.#config;
      const files = join(this.#config.store.dataFolder, 'imports');
      const folder = new ImportFolder(files);
      const washes = new Washes(
        {
          admin,
          library,
          key: state.key,
          folder,
          delivers: this.#config.webhook !== null,
          watchEvery: this.#config.washWatchMs,
        },
        (error) => this.#say(`Wash: ${loggedText(error)}`),
      );
      this.#shared = {
        driver,
        settings: { database, deadlineMs },
        composer: new Composer(library),
        memberships: new Memberships(),
        oldIds: new OldIds(),
        preparers: { ...preparers, ...auditPreparers(idsOf(state.key)) },
        secret: Buffer.from(state.key),
        imports: new Imports(
          {
            ...{ admin, library, key: state.key, folder, inbox, washes },
            work: inChild({
              ...{ address, library: join(root, 'cypher'), key: state.key, folder: files, inbox },
              ...{ bookmarks: bookmarksOf(driver), memoryMb },
            }),
          },
          (error) => this.#say(`Import: ${loggedText(error)}`),
        ),
        networks: new Networks(admin, library),
        washes,
        outbox: new Outbox(admin, library, (error) => this.#say(`Outbox: ${loggedText(error)}`)),
        audit: this.audit,
      };
      await this.#shared.imports?.start();
      this.#shared.washes?.start();
      const { webhook } = this.#config;
      if (webhook !== null) {
        this.#webhook = new Webhook(webhook, admin, library, (error) => this.#say(`Webhook: ${loggedText(error)}`));
        this.#webhook.start();
      }
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const shared = this.#shared;
    this.#shared = null;
    this.#step = 'the stop';
    await shared?.imports?.stop();
    await shared?.washes?.stop();
    await shared?.networks?.stop();
    await shared?.outbox?.stop();
    await this.#webhook?.stop();
    await this.audit?.detach();
    await shared?.driver.close();
    // A store that is only being opened gives up by itself, and is then as closed as one that was stopped.
    const store = await this.#opening?.catch(() => null);
    await store?.stop();
  }

  async #loadDemo(address: DatabaseAddress, key: string): Promise<void> {
    const folder = join(this.#config.store.dataFolder, 'demo');
    await loadDemo({ address, folder, key }, this.#stopping.signal, (step) => this.#say(step));
    this.#synthetic = true;
  }

  #say(step: string): void {
    this.#step = step;
    this.#progress(step);
  }
}
