import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { compareNames } from '../dist/matching/compareNames.js';

// How well names are matched: precision, recall and F1 on invented labelled pairs, beside plain Jaro-Winkler. The limit of
// each is chosen on every other pair and measured on the rest. Needs a build and no database.

const pairs = parse(readFileSync(new URL('./matching/pairs.csv', import.meta.url)), { columns: true });
const plain = (text) => text.toLowerCase();
const methods = {
  'this project': (left, right) => compareNames(left, right).score,
  'Jaro-Winkler': (left, right) => jaroWinkler(plain(left), plain(right)),
};

const measure = (scored, limit) => {
  const found = scored.filter(({ score }) => score >= limit);
  const right = found.filter(({ same }) => same).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = right / scored.filter(({ same }) => same).length;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
const best = (scored) =>
  [...new Set(scored.map(({ score }) => score))]
    .map((limit) => ({ limit, ...measure(scored, limit) }))
    .reduce((top, one) => (one.f1 > top.f1 ? one : top));
const show = (number) => number.toFixed(3);

console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same === 'yes').length} of the same\n`);
console.log('| method | limit | precision | recall | F1 | best F1 of all pairs |');
console.log('|---|---|---|---|---|---|');
const scoredBy = Object.entries(methods).map(([name, method]) => [
  name,
  pairs.map((pair) => ({ ...pair, same: pair.same === 'yes', score: method(pair.left, pair.right) })),
]);
for (const [name, scored] of scoredBy) {
  const { limit } = best(scored.filter((_pair, index) => index % 2 === 0));
  const { precision, recall, f1 } = measure(
    scored.filter((_pair, index) => index % 2 === 1),
    limit,
  );
  console.log(
    `| ${name} | ${show(limit)} | ${show(precision)} | ${show(recall)} | ${show(f1)} | ${show(best(scored).f1)} |`,
  );
}

if (process.argv.includes('--wrong')) {
  const [, scored] = scoredBy[0];
  const { limit } = best(scored);
  for (const { left, right, same, score, why } of scored) {
    if (score >= limit !== same) console.log(`${same ? 'missed' : 'false'} ${show(score)} ${left} | ${right} (${why})`);
  }
}
