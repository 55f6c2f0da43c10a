import { addressStore } from './addressStore.js';
import { findEngine } from './containerEngine.js';
import { containerStore } from './containerStore.js';
import { findJava } from './findJava.js';
import { findMaven } from './maven.js';
import { processStore } from './processStore.js';
import { haveServerJars, serverFolderOf } from './serverJars.js';
import { StoreError } from './storeError.js';
import type { Progress, Store, StoreSettings } from './storeSettings.js';

export type { Progress, Store, StoreSettings } from './storeSettings.js';

/** Gives a Neo4j that answers: at an address, as a child process, or in a container. */
export async function openStore(settings: StoreSettings, progress: Progress): Promise<Store> {
  switch (settings.choice) {
    case 'address':
      return addressStore(settings);
    case 'process':
      return processStore(settings, progress);
    case 'container':
      return containerStore(settings, progress);
    case 'auto':
      return settings.uri === undefined ? embeddedStore(settings, progress) : addressStore(settings);
  }
}

/** The child process comes first: it needs no image, and its files are one's own in the data folder. */
async function embeddedStore(settings: StoreSettings, progress: Progress): Promise<Store> {
  const java = await findJava(settings.environment);
  if (java.command !== undefined && (await canFetchServer(settings))) return processStore(settings, progress);
  const engine = await findEngine();
  if (engine.answers) return containerStore(settings, progress);
  const maven = java.command !== undefined ? 'Java was found, but Maven (mvn) was not' : java.problem;
  throw new StoreError(
    `No way to start Neo4j was found: ${maven}, and ${engine.problem}. ` +
      'Install Java 17 or 21 together with Maven (on Debian: apt-get install openjdk-17-jre-headless maven), ' +
      'or start a Docker engine, or set NEO4J_URI to a running Neo4j 5.26.',
  );
}

/** Maven is needed for the first start only. */
async function canFetchServer(settings: StoreSettings): Promise<boolean> {
  return (await haveServerJars(serverFolderOf(settings))) || (await findMaven(settings.environment));
}
