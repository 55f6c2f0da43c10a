// What `bench/analysis.mjs` asks, a document for each question of an analyst.

const nodes = 'nodes { id label } links { id type source { id } target { id } }';
const ways = `{ ${nodes} paths { length nodeIds confidence } truncation { total howToGoOn } }`;
const pair = 'query($from: [ID!]!, $to: [ID!]!)';
const around = 'scope: { nodes: [$id], hops: 2 }';

export const asked = {
  preview:
    'query($from: [ID!]!) { expandPreview(from: $from) { neighbours links groups { type direction kind year neighbours links } } }',
  expand: `query($from: [ID!]!, $depth: Int) { expand(from: $from, depth: $depth) { ${nodes} truncation { total howToGoOn } } }`,
  shortest: `${pair} { paths(from: $from, to: $to, maxDepth: 8, mode: SHORTEST) ${ways} }`,
  allShortest: `${pair} { paths(from: $from, to: $to, maxDepth: 8, mode: ALL_SHORTEST) ${ways} }`,
  within: `${pair} { paths(from: $from, to: $to, maxDepth: 8, mode: ALL_WITHIN) ${ways} }`,
  five: `${pair} { paths(from: $from, to: $to, maxDepth: 8, mode: K_SHORTEST, limit: 5) ${ways} }`,
  sets: `${pair} { paths(from: $from, to: $to, mode: SHORTEST) ${ways} }`,
  weighed: `${pair} { paths(from: $from, to: $to, mode: K_SHORTEST, limit: 5, weighBy: [HUBS, GRADE, RECENCY]) ${ways} }`,
  timed: `${pair} { pathsInTime(from: $from, to: $to) { ${nodes} paths { steps { at } } truncation { howToGoOn } } }`,
  expandInTime: `query($from: [ID!]!) { expandInTime(from: $from) { ${nodes} truncation { howToGoOn } } }`,
  connect: `query($entities: [ID!]!) { connect(entities: $entities) { ${nodes} networks { size nodeIds } isolates isSmallest truncation { howToGoOn } } }`,
  common: `query($operations: [ID!]!) { commonLinks(operations: $operations) { ${nodes} shared { nodeId sharedBy degree } } }`,
  commonOfPeople: `query($nodes: [ID!]!) { commonLinks(nodes: $nodes) { ${nodes} shared { nodeId sharedBy degree } } }`,
  similar: `query($id: ID!) { similar(id: $id) { ${nodes} similar { nodeId score shared } truncation { howToGoOn } } }`,
  whyLinked: 'query($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { id type statements { id } } }',
  keyPlayers: `query($id: ID!) { keyPlayers(${around}, measure: BETWEENNESS) { nodeCount players { nodeId score } } }`,
  communities: `query($id: ID!) { communities(${around}) { count modularity communities { label size } } }`,
  cutPoints: `query($id: ID!) { cutPoints(${around}) { nodeCount pointCount bridgeCount } }`,
  whatIf: `query($id: ID!) { whatIf(${around}, remove: [$id]) { before { nodeCount reach } after { reach } newBrokers { nodeId } } }`,
  chart: `query($id: ID!) { chart(id: $id) { opened { ${nodes} changes { newNodeIds goneNodeIds } problems { query } } } }`,
};

/** Milliseconds at the 95th percentile, as asked of the product; of the shortest path also the ratio to the raw statement. */
export const aims = { expand: 25, preview: 100, shortest: 40, five: 400, sets: 1000, connect: 1000, common: 300 };
