import { join } from 'node:path';
import { announced } from '../../dist/store/announced.js';
import { runCommand } from '../../dist/store/runCommand.js';

/**
 * Lays out the database of a server that does not run from tables, by the server's own tool.
 * @param {import('../../dist/store/neo4jHome.js').Neo4jHome} home
 * @param {readonly string[]} tables the arguments that name the tables
 * @param {(step: string) => void} say
 */
export async function importTables(home, tables, say) {
  const tool = [
    // Bounded, as other work goes on beside it: heap and what lies outside it together stay below three gigabytes.
    ...['-Xmx1g', '-XX:+UseG1GC', '-cp', join(home.serverFolder, 'lib', '*'), 'org.neo4j.cli.AdminTool'],
    ...['database', 'import', 'full', 'neo4j', '--overwrite-destination', '--delimiter=TAB', '--id-type=integer'],
    ...['--max-off-heap-memory=1500m', `--report-file=${join(home.folder, 'logs', 'import.report')}`, ...tables],
  ];
  // The tool finds its home in two environment variables alone.
  const names = [`NEO4J_HOME=${home.folder}`, `NEO4J_CONF=${join(home.folder, 'conf')}`];
  const { code, lines } = await announced(say, 'Laying out the database', (detail) => {
    const onLine = (line) => {
      const reached = /\((\d)\/(\d)\)|(\d+)% ∆/.exec(line);
      if (reached) detail(reached[0]);
    };
    return runCommand('env', [...names, home.java, ...tool], { environment: home.environment, onLine });
  });
  if (code !== 0) throw new Error(`The import failed:\n${lines.slice(-40).join('\n')}`);
}
