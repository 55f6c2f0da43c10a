import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import modularityModule from 'graphology-metrics/graph/modularity.js';
import type { AbstractGraph } from 'graphology-types';

/** An independent library of measures. Its modules are CommonJS, which TypeScript takes for objects with a default. */
export type Graph = AbstractGraph;
export const graphOf = (type: 'directed' | 'undirected'): Graph =>
  new (graphology as unknown as typeof graphology.default)({ type, multi: false });
export const betweennessOracle = betweennessModule as unknown as typeof betweennessModule.default;
export const closenessOracle = closenessModule as unknown as typeof closenessModule.default;
export const eigenvectorOracle = eigenvectorModule as unknown as typeof eigenvectorModule.default;
export const pageRankOracle = pageRankModule as unknown as typeof pageRankModule.default;
export const modularityOracle = modularityModule as unknown as typeof modularityModule.default;
export const louvainOracle = louvainModule as unknown as typeof louvainModule.default;
