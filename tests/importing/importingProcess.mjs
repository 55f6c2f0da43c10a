// A process that takes on imports, to be killed by a test: told of the store by its one argument.
import { join } from 'node:path';
import { adminOf } from '../../dist/graph/admin.js';
import { openDriver } from '../../dist/graph/driver.js';
import { Library } from '../../dist/graph/library.js';
import { Imports } from '../../dist/importing/imports.js';
import { ImportFolder } from '../../dist/importing/job/importFolder.js';

const { address, key, folder, stopAt } = JSON.parse(process.argv[2]);
const admin = adminOf(openDriver({ ...address, database: 'neo4j' }), 'neo4j');
const library = new Library(join(process.cwd(), 'cypher'));
// Ends as a machine does that loses its power, when a statement of this name is about to run.
const doomed = library.get(`writing/${stopAt}`).body;
const watched = {
  ...admin,
  run: (text, a) => {
    if (text === doomed) process.kill(process.pid, 'SIGKILL');
    return admin.run(text, a);
  },
};
const tools = { admin: watched, library, key, folder: new ImportFolder(folder), inbox: null };
await new Imports(tools, (error) => console.error(error), 600).start();
setInterval(() => {}, 1_000);
