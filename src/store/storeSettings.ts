/** A Neo4j that answers, wherever it comes from. */
export interface Store {
  readonly kind: 'address' | 'container' | 'process';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Ours alone, so that demonstration data may be written to it. */
  readonly embedded: boolean;
  /** Stops what was started for this store and waits until its data is on disk. Safe to call twice. */
  stop(): Promise<void>;
}

export interface StoreSettings {
  /** Where a server already runs; wins over the other ways when the choice is left open. */
  readonly uri?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly choice: 'auto' | 'address' | 'container' | 'process';
  /** Absolute path. Everything of an embedded store lies below it. */
  readonly dataFolder: string;
  /** Java heap of an embedded store, as the JVM writes it. Default 1g. */
  readonly heap?: string | undefined;
  /** Memory of an embedded store for what it reads from disk, in the same form. Default 512m. */
  readonly pageCache?: string | undefined;
  /** Further settings of an embedded server, as `neo4j.conf` has them; a child process alone takes them. */
  readonly further?: Readonly<Record<string, string>> | undefined;
  /** The image of a container, for example neo4j:5.26-community. */
  readonly image: string;
  /** Where the server's jars are kept; several data folders may share it. Default `<dataFolder>/server`. */
  readonly serverFolder?: string | undefined;
  /** The environment that child processes get. Default: the one of this process. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
  /** Aborted while the store opens: what was started for it is stopped again. */
  readonly signal?: AbortSignal | undefined;
}

/** Told of each long step when it begins, and again every few seconds while it lasts. */
export type Progress = (step: string) => void;
