// Opens the process store in a process of its own, so that a test can kill that process. Prints one line of JSON.
// Usage: node holdStore.mjs DATA_FOLDER SERVER_FOLDER
import { openStore } from '../../dist/store/store.js';

const [dataFolder, serverFolder] = process.argv.slice(2);
const settings = { choice: 'process', image: '', dataFolder, serverFolder, heap: '256m' };
const { uri, password } = await openStore(settings, (step) => console.error(step));
console.log(JSON.stringify({ uri, password }));
setInterval(() => {}, 60_000);
