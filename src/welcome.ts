import type { Config } from './config.js';

/** What stands on the terminal when everything runs: where to go, who to be, what to ask. */
export function welcome(
  config: Config,
  port: number,
  tokens: Readonly<Record<string, string>> | null,
  demonstration: boolean,
): string {
  const host = config.http.host === '0.0.0.0' || config.http.host === '::' ? '127.0.0.1' : config.http.host;
  const url = `http://${host}:${port}${config.http.basePath}/graphql`;
  const lines = [
    '',
    `GraphQL   ${url}   (playground in a browser; schema at ${url.replace(/graphql$/, 'schema.graphql')})`,
  ];
  if (tokens) {
    lines.push(
      '',
      'Development tokens (send as "authorization: Bearer <token>"; also in tokens.json in the data folder):',
      ...Object.entries(tokens).map(([name, token]) => `  ${name.padEnd(14)}${token}`),
      '',
      "Playground with the analyst's token filled in:",
      `  ${url}#token=${tokens.analyst}`,
      "Page for imports with the contributor's token filled in:",
      `  ${url.replace(/graphql$/, 'import')}#token=${tokens.contributor}`,
    );
  }
  if (demonstration) {
    lines.push('', 'The data is invented for demonstration. Worth trying:', ...queries.map((query) => `  ${query}`));
  }
  return `${lines.join('\n')}\n\nCtrl-C stops everything.\n`;
}

const queries = [
  '{ entity(identifier: "07700 900 123") { label ... on Phone { attributions { nodes { person { name } strength } } } operations { nodes { reference } } } }',
  '{ entity(identifier: "SEROCU Op 65") { label linkCount links(first: 5) { edges { node { type } neighbour { kind label } } } } }',
  '{ programme { totals { supportedOperations disruptions safeguardingReferrals } } }',
];
