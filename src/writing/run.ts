import type { Row } from '../graph/graph.js';

/** Runs a file of `cypher/writing`; ids of what was merged are meant themselves. */
export type Run = (file: string, a: Row) => Promise<Row[]>;
