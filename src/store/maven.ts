import { runCommand } from './runCommand.js';
import { StoreError } from './storeError.js';

export interface MavenRun {
  readonly pom: string;
  /** Where the jars go: `lib` and `gds` below it. */
  readonly folder: string;
  /** A local repository of its own, for when the user's is damaged. */
  readonly repository?: string;
  readonly environment?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
}

export async function findMaven(environment?: NodeJS.ProcessEnv): Promise<boolean> {
  return (await runCommand('mvn', ['-v'], { environment, timeoutMs: 30_000 })).code === 0;
}

/** Copies the server's jars into a folder. One run for both modules, since two at once may damage the local repository. */
export async function copyJars(run: MavenRun, onFetched: (files: number) => void): Promise<void> {
  let files = 0;
  const args = ['-B', '-T2', '-f', run.pom, 'dependency:copy-dependencies', `-Dserver.folder=${run.folder}`];
  args.push('-Dmaven.artifact.threads=10', ...(run.repository ? [`-Dmaven.repo.local=${run.repository}`] : []));
  const { code, found, lines } = await runCommand('mvn', args, {
    environment: run.environment,
    signal: run.signal,
    onLine: (line) => {
      if (line.includes('Downloaded from')) onFetched(++files);
    },
  });
  if (run.signal?.aborted)
    throw new StoreError('Fetching the Neo4j server was interrupted; nothing half-made is kept.');
  if (!found)
    throw new StoreError('Maven (mvn) is needed to fetch the Neo4j server, but it was not found. Install Maven.');
  if (code !== 0) throw new StoreError(reasonOf(lines));
}

function reasonOf(lines: readonly string[]): string {
  const text = lines.join('\n');
  if (/No space left on device|Disk quota exceeded/.test(text)) {
    return 'The disk filled up while the Neo4j server was fetched. Free some 500 MB, then start again; nothing half-made is kept.';
  }
  const line = lines.find((each) => each.includes('ERROR')) ?? lines.at(-1) ?? 'it printed nothing';
  const reason = line.replace(/^.*?ERROR\S*\s*/, '').replace(/ -> \[Help.*$/, '');
  return `Maven could not fetch the Neo4j server: ${reason} Check the network and Maven's own settings, then start again.`;
}
