import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of programs that stand in for Java and Maven, and the environment in which only they are found. */
export interface FakeTools {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  program(name: string, script: string): Promise<void>;
  remove(): Promise<void>;
}

export async function fakeTools(): Promise<FakeTools> {
  const folder = await mkdtemp(join(tmpdir(), 'toex-store-'));
  const programs = join(folder, 'programs');
  await mkdir(programs);
  return {
    folder,
    environment: { PATH: programs },
    program: async (name, script) => {
      const path = join(programs, name);
      await writeFile(path, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
      await chmod(path, 0o755);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export const JAVA_17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;

/** A Maven that delivers empty but whole jars; `then` may damage what it delivered. */
export const mavenThat = (then = '') => `
[ "$1" = -v ] && exit 0
for argument in "$@"; do
  case $argument in
    -Dserver.folder=*) folder=\${argument#*=} ;;
    -Dmaven.repo.local=*) repository=\${argument#*=} ;;
  esac
done
mkdir -p "$folder/lib" "$folder/gds" \${repository:+"$repository"}
for jar in lib/neo4j-1.jar gds/proc-2.jar gds/algo-2.jar; do
  printf 'PK\\005\\006\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000' > "$folder/$jar"
done
${then}`;
