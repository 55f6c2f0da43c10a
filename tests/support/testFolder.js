import { resolve } from 'node:path';

// Commits wait for the disk: a run takes half as long where TEST_FOLDER is in memory, such as below `/dev/shm`.
const folder = process.env.TEST_FOLDER ?? '.data';

/** Where the run's own Neo4j lives; the jars are shared with the development server, so that they are fetched once. */
export const testFolder = resolve(folder, 'test');
export const serverFolder = resolve('.data/server');
export const addressFile = resolve(testFolder, 'address.json');
/** Where the tests of the whole product keep their server. */
export const demoFolder = resolve(folder, 'demo-test');
export const demoServerFile = resolve(demoFolder, 'server.json');
/** There while a test waits for it. */
export const demoWantedFile = resolve(demoFolder, 'wanted');
