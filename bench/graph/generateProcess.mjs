// Generates a graph's tables in a process of its own, so that whoever asked keeps a small memory. Started by
// buildGraph.mjs with its options as JSON; prints a line for each step, and the result as JSON in the last.
import { generateGraph } from './generateGraph.mjs';

const options = JSON.parse(process.argv[2]);
console.log(JSON.stringify(generateGraph({ ...options, say: (step) => console.log(step) })));
