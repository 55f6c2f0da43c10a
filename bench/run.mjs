// Compares this API with the same statements sent by hand and with @neo4j/graphql, over one large graph. Run with:
// npm run bench. What it measures and how: bench/README.md.
import { installPackages } from './installPackages.mjs';
import { readOptions } from './readOptions.mjs';

const options = readOptions(process.argv.slice(2));
installPackages();
// Only now can what stands on those packages be loaded.
const { bench } = await import('./bench.mjs');
await bench(options);
