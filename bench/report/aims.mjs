/**
 * @typedef {object} Aim
 * @property {string} what
 * @property {number} [most] the figure may be this much at most
 * @property {number} [least] or must be this much at least
 * @property {string} unit
 * @property {number} found
 */

/** What is promised of each question that is asked of all: times as shares of another's, answers a second likewise. */
const promised = [
  ['fiveLevels', 1, 'p50', 'driver', 1.6],
  ['fiveLevels', 1, 'p50', 'peer', 0.5],
  ['entityThreeRelations', 1, 'p50', 'driver', 2],
  ['entityThreeRelations', 1, 'p50', 'peer', 0.5],
  ['neighbours', 1, 'p50', 'driver', 2],
  ['neighbours', 1, 'p50', 'peer', 0.25],
  ['subgraph2000', 1, 'p50', 'driver', 1.8],
  ...['fiveLevels', 'entityThreeRelations', 'neighbours'].flatMap((question) => [
    [question, 32, 'perSecond', 'driver', 0.6],
    [question, 32, 'perSecond', 'peer', 3],
  ]),
];
const namesOf = { driver: 'by hand', peer: '@neo4j/graphql' };

/**
 * What was promised of the questions that were asked, and what was found.
 * @param {readonly import('../measure/askQuestion.mjs').Result[]} results
 * @returns {readonly Aim[]}
 */
export function aims(results) {
  const figures = results.flatMap((result) => result.figures);
  const of = (question, clients, subject = 'api') =>
    figures.find((one) => one.question === question && one.clients === clients && one.subject === subject);
  const ratios = promised.flatMap(([question, clients, figure, other, bound]) => {
    const [api, rival] = [of(question, clients), of(question, clients, other)];
    if (!api || !rival) return [];
    const what = `${question}, ${clients} at once: ${figure === 'p50' ? 'p50' : 'answers a second'} to ${namesOf[other]}`;
    return [{ what, [figure === 'p50' ? 'most' : 'least']: bound, unit: 'x', found: api[figure] / rival[figure] }];
  });
  const times = [
    ['subgraph2000', 1000],
    ['peoplePage400k bench-2000', 20],
    ['peoplePage400k bench-15000', 150],
    ['coldQuestion', 1000],
  ].flatMap(([question, most]) => {
    const api = of(question, 1);
    return api ? [{ what: `${question}: p50`, most, unit: ' ms', found: api.p50 }] : [];
  });
  const varied = of('variablesVary', 1);
  const [hidden, absent] = [of('hiddenOrAbsent hidden', 1), of('hiddenOrAbsent absent', 1)];
  const nested = results.find(({ question }) => question === 'nestedRows');
  return [
    ...ratios,
    ...times,
    ...(varied ? [{ what: 'variablesVary: p95 to p50', most: 2.5, unit: 'x', found: varied.p95 / varied.p50 }] : []),
    ...(hidden && absent
      ? [{ what: 'hidden and absent: medians apart', most: 10, unit: ' %', found: apart(hidden.p50, absent.p50) }]
      : []),
    ...(nested ? [{ what: 'nestedRows: most memory', most: 400, unit: ' MB', found: nested.memory.most }] : []),
  ];
}

/** @param {number} one @param {number} other */
const apart = (one, other) => 100 * (Math.max(one, other) / Math.min(one, other) - 1);
