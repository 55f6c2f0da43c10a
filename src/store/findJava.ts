import { join } from 'node:path';
import { runCommand } from './runCommand.js';

/** Neo4j 5.26 is made for Java 17 and 21. */
const LEAST_VERSION = 17;

export type JavaSearch =
  | { readonly command: string; readonly version: number }
  | { readonly command?: undefined; readonly problem: string };

/** Looks for a Java that Neo4j runs on: the one of the search path, then the one that JAVA_HOME names. */
export async function findJava(environment?: NodeJS.ProcessEnv): Promise<JavaSearch> {
  const home = environment?.JAVA_HOME;
  let problem = 'Java (java) was not found';
  for (const command of ['java', ...(home ? [join(home, 'bin', 'java')] : [])]) {
    const version = await javaVersion(command, environment);
    if (version !== undefined && version >= LEAST_VERSION) return { command, version };
    if (version !== undefined) problem = `Java ${version} was found, but Neo4j needs 17 or 21`;
  }
  return { problem };
}

async function javaVersion(command: string, environment?: NodeJS.ProcessEnv): Promise<number | undefined> {
  const { code, lines } = await runCommand(command, ['-version'], { environment, timeoutMs: 30_000 });
  // The first line may be a note about options taken from the environment. Java 8 calls itself 1.8.
  const match = /version "(?:1\.)?(\d+)/.exec(lines.join('\n'));
  return code === 0 && match ? Number(match[1]) : undefined;
}
